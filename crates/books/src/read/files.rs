//! Opening files without a hang: pipes and devices are refused before they are opened.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::fault::FaultKind;

/// Opens a regular file; a link that leads nowhere is none.
pub(crate) fn opened(path: &Path) -> Result<File, FaultKind> {
    match fs::metadata(path) {
        Ok(kind) if kind.is_file() => {}
        Err(fault) if fault.kind() != ErrorKind::NotFound => return Err(fault_of(&fault)),
        _ => return Err(FaultKind::NotAFile),
    }
    File::open(path).map_err(|fault| fault_of(&fault))
}

/// All of a regular file that is no larger than so many mebibytes.
pub(crate) fn contents(path: &Path, mebibytes: u64) -> Result<Vec<u8>, FaultKind> {
    let file = opened(path)?;
    let limit = mebibytes << 20;
    let told = file.metadata().map_err(|fault| fault_of(&fault))?.len();
    let mut bytes = Vec::new();
    if told <= limit {
        // Some files do not know their size, or grow meanwhile.
        file.take(limit + 1).read_to_end(&mut bytes).map_err(|fault| fault_of(&fault))?;
    }
    if told.max(bytes.len() as u64) > limit { Err(FaultKind::FileTooLarge { mebibytes }) } else { Ok(bytes) }
}

/// What the system's refusal is for somebody who keeps books.
pub(crate) fn fault_of(fault: &io::Error) -> FaultKind {
    match fault.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => FaultKind::NoSuchPlace,
        ErrorKind::PermissionDenied => FaultKind::Forbidden,
        ErrorKind::IsADirectory => FaultKind::NotAFile,
        _ => FaultKind::Unreadable { why: fault.to_string() },
    }
}
