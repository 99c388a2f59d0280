//! The rules of WCAG 2.2, one row each in the order of their numbers: all of level A and AA, and of AAA those about the
//! keyboard, its focus, and the size of what is pressed.

use super::Level::{A, AA, AAA};
use super::{Claim, Criterion, Level};

const fn met(
    number: &'static str,
    level: Level,
    name: &'static str,
    tests: &'static [&'static str],
) -> Criterion {
    Criterion { number, level, name, claim: Claim::Met(tests) }
}

const fn apart(number: &'static str, level: Level, name: &'static str, reason: &'static str) -> Criterion {
    Criterion { number, level, name, claim: Claim::NotApplicable(reason) }
}

/// Every rule.
pub static CRITERIA: &[Criterion] = &[
    met(
        "1.1.1",
        A,
        "wcag-1-1-1",
        &[
            "tests/screen_reader.rs::tree::every_part_has_a_name_and_a_place_of_its_own_in_every_language",
            "tests/conformance.rs::perceivable::a_picture_in_a_text_is_read_as_the_words_that_stand_for_it",
        ],
    ),
    apart("1.2.1", A, "wcag-1-2-1", "conformance-no-recordings"),
    apart("1.2.2", A, "wcag-1-2-2", "conformance-no-recordings"),
    apart("1.2.3", A, "wcag-1-2-3", "conformance-no-recordings"),
    apart("1.2.4", AA, "wcag-1-2-4", "conformance-no-recordings"),
    apart("1.2.5", AA, "wcag-1-2-5", "conformance-no-recordings"),
    met(
        "1.3.1",
        A,
        "wcag-1-3-1",
        &[
            "tests/screen_reader.rs::document::every_block_is_what_it_is_and_says_its_text",
            "tests/conformance.rs::perceivable::headings_lists_tables_and_pictures_are_told_as_what_they_are",
        ],
    ),
    met(
        "1.3.2",
        A,
        "wcag-1-3-2",
        &[
            "tests/screen_reader.rs::document::the_text_by_block_and_by_word_is_the_document_in_every_language",
        ],
    ),
    met(
        "1.3.3",
        A,
        "wcag-1-3-3",
        &["tests/conformance.rs::perceivable::no_instruction_rests_on_shape_place_or_colour"],
    ),
    met(
        "1.3.4",
        AA,
        "wcag-1-3-4",
        &["tests/conformance.rs::perceivable::the_window_serves_upright_and_on_its_side"],
    ),
    apart("1.3.5", AA, "wcag-1-3-5", "conformance-no-personal-data"),
    met(
        "1.4.1",
        A,
        "wcag-1-4-1",
        &[
            "tests/moves_by_structure.rs::in_the_window::a_link_has_its_colour_and_a_line_under_it_in_every_theme_also_after_a_change",
            "tests/conformance.rs::perceivable::the_spoken_word_has_a_line_under_it_and_what_is_chosen_is_told_in_words",
        ],
    ),
    met(
        "1.4.2",
        A,
        "wcag-1-4-2",
        &[
            "tests/conformance.rs::perceivable::nothing_is_read_before_the_reader_asks_and_the_voice_has_a_loudness_of_its_own",
        ],
    ),
    met(
        "1.4.3",
        AA,
        "wcag-1-4-3",
        &[
            "src/lib.rs::settings::theme::tests::every_theme_keeps_its_contrasts",
            "tests/looks_right.rs::letters_stand_out_from_their_ground_in_every_theme_language_and_size",
        ],
    ),
    met(
        "1.4.4",
        AA,
        "wcag-1-4-4",
        &[
            "tests/wcag.rs::wcag_1_4_4_text_can_be_resized_to_200_percent_without_loss",
            "tests/conformance.rs::perceivable::text_and_buttons_can_be_twice_as_large_and_nothing_is_lost",
        ],
    ),
    met("1.4.5", AA, "wcag-1-4-5", &["tests/conformance.rs::perceivable::every_word_of_the_window_is_text"]),
    met(
        "1.4.10",
        AA,
        "wcag-1-4-10",
        &[
            "tests/wcag.rs::wcag_1_4_10_at_320_by_256_pixels_nothing_needs_scrolling_in_two_directions",
            "tests/conformance.rs::perceivable::at_320_pixels_lines_are_broken_anew_and_nothing_runs_out_of_the_window",
        ],
    ),
    met(
        "1.4.11",
        AA,
        "wcag-1-4-11",
        &[
            "tests/wcag.rs::wcag_1_4_11_controls_rings_and_marks_stand_out_from_what_is_beside_them",
            "src/lib.rs::settings::theme::tests::every_theme_keeps_its_contrasts",
        ],
    ),
    met("1.4.12", AA, "wcag-1-4-12", &["tests/wcag.rs::wcag_1_4_12_wider_spacing_loses_nothing"]),
    apart("1.4.13", AA, "wcag-1-4-13", "conformance-no-hover"),
    met("2.1.1", A, "wcag-2-1-1", &["tests/keyboard_only.rs::every_key_does_what_it_says_on_every_keyboard"]),
    met(
        "2.1.2",
        A,
        "wcag-2-1-2",
        &[
            "tests/keyboard_only.rs::tab_reaches_every_control_once_in_the_order_of_reading_and_goes_back",
            "tests/keyboard_only.rs::f6_goes_round_the_parts_of_the_window",
        ],
    ),
    met(
        "2.1.3",
        AAA,
        "wcag-2-1-3",
        &[
            "tests/keyboard_only.rs::tab_reaches_every_control_once_in_the_order_of_reading_and_goes_back",
            "tests/keyboard_only.rs::enter_space_click_and_tap_do_the_same",
        ],
    ),
    met("2.1.4", A, "wcag-2-1-4", &["src/lib.rs::command::keys::tests::letters_can_be_switched_off"]),
    apart("2.2.1", A, "wcag-2-2-1", "conformance-no-time-limit"),
    met(
        "2.2.2",
        A,
        "wcag-2-2-2",
        &["tests/keyboard_only.rs::the_space_bar_begins_pauses_and_goes_on_with_the_same_word"],
    ),
    met(
        "2.3.1",
        A,
        "wcag-2-3-1",
        &[
            "tests/conformance.rs::operable::nothing_changes_by_itself_while_nobody_does_anything",
            "tests/conformance.rs::operable::while_the_voice_reads_each_place_lights_up_once",
        ],
    ),
    met(
        "2.4.1",
        A,
        "wcag-2-4-1",
        &[
            "tests/keyboard_only.rs::f6_goes_round_the_parts_of_the_window",
            "tests/moves_by_structure.rs::each_kind_is_found_forwards_and_backwards_and_never_round_the_end",
        ],
    ),
    met(
        "2.4.2",
        A,
        "wcag-2-4-2",
        &["tests/conformance.rs::operable::the_window_is_called_what_is_open_in_it"],
    ),
    met(
        "2.4.3",
        A,
        "wcag-2-4-3",
        &[
            "tests/keyboard_only.rs::tab_reaches_every_control_once_in_the_order_of_reading_and_goes_back",
            "tests/keyboard_only.rs::a_panel_takes_the_keyboard_and_gives_it_back",
        ],
    ),
    met(
        "2.4.4",
        A,
        "wcag-2-4-4",
        &["tests/moves_by_structure.rs::an_address_goes_to_the_clipboard_and_the_reader_is_told_so"],
    ),
    apart("2.4.5", AA, "wcag-2-4-5", "conformance-no-set-of-pages"),
    met(
        "2.4.6",
        AA,
        "wcag-2-4-6",
        &[
            "tests/screen_reader.rs::tree::no_two_controls_of_a_window_are_called_the_same",
            "tests/conformance.rs::operable::the_guide_has_a_heading_for_every_part_and_none_twice",
        ],
    ),
    met(
        "2.4.7",
        AA,
        "wcag-2-4-7",
        &["tests/keyboard_only.rs::a_ring_of_at_least_two_pixels_shows_what_has_the_keyboard"],
    ),
    met(
        "2.4.11",
        AA,
        "wcag-2-4-11",
        &["tests/keyboard_only.rs::what_has_the_keyboard_is_scrolled_into_view"],
    ),
    met(
        "2.4.12",
        AAA,
        "wcag-2-4-12",
        &["tests/keyboard_only.rs::what_has_the_keyboard_is_scrolled_into_view"],
    ),
    met(
        "2.4.13",
        AAA,
        "wcag-2-4-13",
        &[
            "tests/keyboard_only.rs::a_ring_of_at_least_two_pixels_shows_what_has_the_keyboard",
            "src/lib.rs::settings::theme::tests::every_theme_keeps_its_contrasts",
        ],
    ),
    met("2.5.1", A, "wcag-2-5-1", &["tests/keyboard_only.rs::enter_space_click_and_tap_do_the_same"]),
    met(
        "2.5.2",
        A,
        "wcag-2-5-2",
        &["tests/conformance.rs::operable::a_press_that_is_moved_off_a_button_before_it_ends_does_nothing"],
    ),
    met(
        "2.5.3",
        A,
        "wcag-2-5-3",
        &["tests/conformance.rs::operable::what_is_written_on_a_control_is_in_its_name"],
    ),
    apart("2.5.4", A, "wcag-2-5-4", "conformance-no-motion"),
    met(
        "2.5.5",
        AAA,
        "wcag-2-5-5",
        &[
            "tests/wcag.rs::wcag_2_5_5_every_target_is_at_least_44_pixels_wide_and_high",
            "tests/keyboard_only.rs::every_target_is_large_enough_for_a_shaky_hand",
        ],
    ),
    met("2.5.7", AA, "wcag-2-5-7", &["tests/conformance.rs::operable::what_a_drag_does_a_key_does_too"]),
    met(
        "2.5.8",
        AA,
        "wcag-2-5-8",
        &["tests/keyboard_only.rs::every_target_is_large_enough_for_a_shaky_hand"],
    ),
    met(
        "3.1.1",
        A,
        "wcag-3-1-1",
        &["tests/conformance.rs::understandable::the_text_tells_its_language_in_every_language"],
    ),
    met(
        "3.1.2",
        AA,
        "wcag-3-1-2",
        &["tests/screen_reader.rs::document::a_part_in_another_language_is_a_run_that_says_so"],
    ),
    met(
        "3.2.1",
        A,
        "wcag-3-2-1",
        &["tests/conformance.rs::understandable::moving_the_keyboard_changes_nothing_else"],
    ),
    met(
        "3.2.2",
        A,
        "wcag-3-2-2",
        &["tests/conformance.rs::understandable::setting_a_value_opens_and_closes_nothing"],
    ),
    met(
        "3.2.3",
        AA,
        "wcag-3-2-3",
        &["tests/conformance.rs::understandable::the_toolbar_is_the_same_whatever_is_open"],
    ),
    met(
        "3.2.4",
        AA,
        "wcag-3-2-4",
        &["tests/conformance.rs::understandable::the_same_command_has_the_same_name_everywhere"],
    ),
    met(
        "3.2.6",
        A,
        "wcag-3-2-6",
        &["tests/conformance.rs::understandable::help_is_in_the_same_place_whatever_is_open"],
    ),
    met(
        "3.3.1",
        A,
        "wcag-3-3-1",
        &[
            "tests/speaks_your_language.rs::every_error_is_a_sentence_with_all_its_facts_in_every_language",
            "tests/conformance.rs::understandable::a_file_that_cannot_be_opened_is_named_in_the_status_line",
        ],
    ),
    met(
        "3.3.2",
        A,
        "wcag-3-3-2",
        &["tests/screen_reader.rs::tree::every_part_has_a_name_and_a_place_of_its_own_in_every_language"],
    ),
    met(
        "3.3.3",
        AA,
        "wcag-3-3-3",
        &["tests/conformance.rs::understandable::every_error_says_what_to_do_next"],
    ),
    apart("3.3.4", AA, "wcag-3-3-4", "conformance-no-contracts"),
    apart("3.3.7", A, "wcag-3-3-7", "conformance-no-personal-data"),
    apart("3.3.8", AA, "wcag-3-3-8", "conformance-no-login"),
    met(
        "4.1.2",
        A,
        "wcag-4-1-2",
        &[
            "tests/screen_reader.rs::tree::every_part_has_a_name_and_a_place_of_its_own_in_every_language",
            "tests/screen_reader.rs::policy::values_go_by_steps_and_can_be_set",
        ],
    ),
    met("4.1.3", AA, "wcag-4-1-3", &["tests/conformance.rs::robust::what_happened_is_told_in_a_live_line"]),
];
