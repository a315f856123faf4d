//! The keyboard alone: keys go to whatever has the focus, as they do for somebody who has no mouse.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::browser::Browser;

impl Browser {
    /// Presses keys one after another.
    pub(crate) async fn press(&self, keys: impl IntoIterator<Item = char>) {
        let strokes = keys.into_iter().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        self.act(strokes).await;
    }

    /// Types a text.
    pub(crate) async fn keys(&self, text: &str) {
        self.press(text.chars()).await;
    }

    /// Presses Enter.
    pub(crate) async fn enter(&self) {
        self.press([char::from(Key::Enter)]).await;
    }

    /// Presses a key while another one is held.
    pub(crate) async fn press_with(&self, held: Key, value: char) {
        let held = char::from(held);
        let (down, up) = (KeyAction::Down { value: held }, KeyAction::Up { value: held });
        self.act([down, KeyAction::Down { value }, KeyAction::Up { value }, up]).await;
    }

    /// Types a text in place of all that stands in the field.
    pub(crate) async fn keys_over(&self, text: &str) {
        self.press_with(Key::Control, 'a').await;
        self.keys(text).await;
    }

    /// Presses Tab until something that a selector finds has the focus.
    pub(crate) async fn tab_to(&self, css: &str) {
        let mut passed = Vec::new();
        for _ in 0..80 {
            if self.is_focused(css).await {
                return;
            }
            self.press([char::from(Key::Tab)]).await;
            passed.push(self.say("return document.activeElement.outerHTML.slice(0, 60)").await);
        }
        panic!("Tab never came to {css}, but to {passed:#?}");
    }

    /// Whether something that a selector finds has the focus.
    pub(crate) async fn is_focused(&self, css: &str) -> bool {
        self.run(&format!("return document.activeElement.matches({css:?})")).await == true
    }

    async fn act(&self, actions: impl IntoIterator<Item = KeyAction>) {
        let keyboard = KeyActions::new("keyboard".to_owned());
        let all = actions.into_iter().fold(keyboard, InputSource::then);
        self.client.perform_actions(all).await.expect("keys can be pressed");
    }
}
