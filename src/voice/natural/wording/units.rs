//! Units as words: the dictionaries spell them.

/// A unit as it is written, as one of it is called, and as more are. Letters that are words too (`in`, `a`) are no units
/// here: a sentence with "5 in 10" is more frequent than one with five inches.
const UNITS: &[(&str, &str, &str)] = &[
    ("kg", "kilogram", "kilograms"),
    ("g", "gram", "grams"),
    ("mg", "milligram", "milligrams"),
    ("µg", "microgram", "micrograms"),
    ("mcg", "microgram", "micrograms"),
    ("ng", "nanogram", "nanograms"),
    ("pg", "picogram", "picograms"),
    ("L", "liter", "liters"),
    ("l", "liter", "liters"),
    ("dL", "deciliter", "deciliters"),
    ("dl", "deciliter", "deciliters"),
    ("mL", "milliliter", "milliliters"),
    ("ml", "milliliter", "milliliters"),
    ("mol", "mole", "moles"),
    ("mmol", "millimole", "millimoles"),
    ("µmol", "micromole", "micromoles"),
    ("nmol", "nanomole", "nanomoles"),
    ("pmol", "picomole", "picomoles"),
    ("km", "kilometer", "kilometers"),
    ("m", "meter", "meters"),
    ("cm", "centimeter", "centimeters"),
    ("mm", "millimeter", "millimeters"),
    ("µm", "micrometer", "micrometers"),
    ("nm", "nanometer", "nanometers"),
    ("ft", "foot", "feet"),
    ("lb", "pound", "pounds"),
    ("lbs", "pound", "pounds"),
    ("oz", "ounce", "ounces"),
    ("kcal", "kilocalorie", "kilocalories"),
    ("kJ", "kilojoule", "kilojoules"),
    ("h", "hour", "hours"),
    ("min", "minute", "minutes"),
    ("ms", "millisecond", "milliseconds"),
    ("mph", "mile per hour", "miles per hour"),
    ("W", "watt", "watts"),
    ("kW", "kilowatt", "kilowatts"),
    ("kWh", "kilowatt hour", "kilowatt hours"),
    ("Hz", "hertz", "hertz"),
    ("kHz", "kilohertz", "kilohertz"),
    ("MHz", "megahertz", "megahertz"),
    ("GHz", "gigahertz", "gigahertz"),
    ("kB", "kilobyte", "kilobytes"),
    ("MB", "megabyte", "megabytes"),
    ("GB", "gigabyte", "gigabytes"),
    ("TB", "terabyte", "terabytes"),
];

/// The name of a unit, of one or of more.
pub fn unit(letters: &str, one: bool) -> Option<&'static str> {
    let (_, single, plural) = UNITS.iter().find(|(written, ..)| *written == letters)?;
    Some(if one { single } else { plural })
}

/// What is said for a unit that stands alone after a number: `ng/mL` is “nanograms per milliliter”.
pub fn unit_phrase(letters: &str, one: bool) -> Option<String> {
    let mut parts = letters.split('/');
    let mut said = unit(parts.next()?, one)?.to_owned();
    for part in parts {
        said.push_str(" per ");
        said.push_str(unit(part, true).unwrap_or(part));
    }
    Some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_said_in_the_singular_after_one_and_after_per() {
        assert_eq!(unit("mg", true), Some("milligram"));
        assert_eq!(unit_phrase("ng/mL", false).unwrap(), "nanograms per milliliter");
        assert_eq!(unit_phrase("µg/day", false).unwrap(), "micrograms per day");
        assert_eq!(unit_phrase("and/or", false), None);
    }
}
