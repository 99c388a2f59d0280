//! What is asked of controls: to be pressed, their value, which of several is chosen.

use accesskit::{Action, NodeId};
use zbus::zvariant::Value;

use super::{Asked, Call, Sent, int};

/// The name by which an action is known.
fn name(action: Action) -> &'static str {
    match action {
        Action::Expand => "expand",
        Action::Collapse => "collapse",
        Action::Increment => "increment",
        Action::Decrement => "decrement",
        _ => "click",
    }
}

/// Answers a call of `org.a11y.atspi.Action`.
pub fn action(call: &Call<'_>, asked: &Asked<'_>, id: NodeId) -> Option<Sent> {
    let actions = asked.snapshot.actions(id);
    let chosen = || actions.get(usize::try_from(call.args::<i32>()?).ok()?).copied();
    match call.member {
        "GetName" | "GetLocalizedName" => call.reply(&chosen().map_or("", name)),
        "GetDescription" | "GetKeyBinding" => call.reply(&""),
        "GetActions" => {
            let all: Vec<(&str, &str, &str)> = actions.iter().map(|action| (name(*action), "", "")).collect();
            call.reply(&all)
        }
        "DoAction" => {
            let action = chosen();
            if let Some(action) = action {
                asked.ask(id, action, None);
            }
            call.reply(&action.is_some())
        }
        _ => None,
    }
}

fn selected(asked: &Asked<'_>, id: NodeId) -> Vec<NodeId> {
    let is_selected =
        |child: &NodeId| asked.snapshot.node(*child).is_some_and(|node| node.is_selected() == Some(true));
    asked.snapshot.children(id).into_iter().filter(is_selected).collect()
}

/// Answers a call of `org.a11y.atspi.Selection`.
pub fn selection(call: &Call<'_>, asked: &Asked<'_>, id: NodeId) -> Option<Sent> {
    let at = || usize::try_from(call.args::<i32>()?).ok();
    match call.member {
        "GetSelectedChild" => {
            let child = selected(asked, id).get(at()?).copied();
            call.reply(&(asked.address_of(child),))
        }
        "IsChildSelected" => {
            let child = asked.snapshot.children(id).get(at()?).copied();
            call.reply(&child.is_some_and(|child| selected(asked, id).contains(&child)))
        }
        "SelectChild" => {
            let child = asked.snapshot.children(id).get(at()?).copied();
            if let Some(child) = child {
                asked.ask(child, Action::Click, None);
            }
            call.reply(&child.is_some())
        }
        "DeselectSelectedChild" | "DeselectChild" | "SelectAll" | "ClearSelection" => call.reply(&false),
        _ => None,
    }
}

/// A property of `org.a11y.atspi.Action`, `Selection` or `Value`.
pub fn property(asked: &Asked<'_>, id: NodeId, name: &str) -> Option<Value<'static>> {
    let node = asked.snapshot.node(id)?;
    Some(match name {
        "NActions" => Value::I32(int(asked.snapshot.actions(id).len())),
        "NSelectedChildren" => Value::I32(int(selected(asked, id).len())),
        "MinimumValue" => Value::F64(node.min_numeric_value()?),
        "MaximumValue" => Value::F64(node.max_numeric_value()?),
        "MinimumIncrement" => Value::F64(0.0),
        "CurrentValue" => Value::F64(node.numeric_value()?),
        "Text" => Value::from(node.value()?.to_owned()),
        _ => return None,
    })
}
