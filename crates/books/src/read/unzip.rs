//! Looking into a ZIP archive before anybody else does, so that a small file that unpacks to a huge one is refused
//! before the memory is gone. The crate that reads spreadsheets does not bound what it unpacks.

/// What an archive holds.
pub(crate) struct Entry<'a> {
    pub(crate) name: &'a [u8],
    method: u16,
    packed: &'a [u8],
}

/// Why an archive is not read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    Broken,
    TooLarge,
    /// It has a formula without a result.
    NotReckoned,
}
use Refused::Broken;

/// No spreadsheet has more parts.
const ENTRIES: u64 = 10_000;

/// The entries of an archive, by its directory.
pub(crate) fn entries(archive: &[u8]) -> Result<Vec<Entry<'_>>, Refused> {
    let (count, mut at) = directory(archive)?;
    if count > ENTRIES {
        return Err(Broken);
    }
    let mut entries = Vec::new();
    for _ in 0..count {
        let header = Part(archive.get(at..).ok_or(Broken)?);
        if !header.0.starts_with(b"PK\x01\x02") {
            return Err(Broken);
        }
        let (name, extra, remark) = (header.u16(28)?, header.u16(30)?, header.u16(32)?);
        let sizes = Sizes::of(&header, usize::from(name), usize::from(extra))?;
        entries.push(Entry {
            name: header.slice(46, usize::from(name))?,
            method: header.u16(10)?,
            packed: packed(archive, &sizes)?,
        });
        at += 46 + usize::from(name) + usize::from(extra) + usize::from(remark);
    }
    Ok(entries)
}

/// How many entries the directory has, and where it begins.
fn directory(archive: &[u8]) -> Result<(u64, usize), Refused> {
    let tail = archive.len().saturating_sub(65_557);
    let end = tail + archive[tail..].windows(4).rposition(|window| window == b"PK\x05\x06").ok_or(Broken)?;
    let record = Part(&archive[end..]);
    let (count, at) = (record.u16(10)?, record.u32(16)?);
    if count != u16::MAX && at != u32::MAX {
        return Ok((u64::from(count), at as usize));
    }
    // The larger form of the record stands before it, by way of a pointer.
    let pointer = Part(archive.get(end.checked_sub(20).ok_or(Broken)?..).ok_or(Broken)?);
    let record = Part(archive.get(usize::try_from(pointer.u64(8)?).map_err(|_| Broken)?..).ok_or(Broken)?);
    if !pointer.0.starts_with(b"PK\x06\x07") || !record.0.starts_with(b"PK\x06\x06") {
        return Err(Broken);
    }
    Ok((record.u64(32)?, usize::try_from(record.u64(48)?).map_err(|_| Broken)?))
}

/// How long an entry is in the archive, and where it begins there.
struct Sizes {
    packed: u64,
    at: u64,
}

impl Sizes {
    fn of(header: &Part, name: usize, extra: usize) -> Result<Self, Refused> {
        let (unpacked, packed, at) = (header.u32(24)?, header.u32(20)?, header.u32(42)?);
        let mut large = Part(header.slice(46 + name, extra)?).large();
        let mut value =
            |small: u32| if small == u32::MAX { large.next().ok_or(Broken) } else { Ok(u64::from(small)) };
        value(unpacked)?;
        Ok(Self { packed: value(packed)?, at: value(at)? })
    }
}

/// The packed bytes of an entry, behind its own header.
fn packed<'a>(archive: &'a [u8], sizes: &Sizes) -> Result<&'a [u8], Refused> {
    let at = usize::try_from(sizes.at).map_err(|_| Broken)?;
    let header = Part(archive.get(at..).ok_or(Broken)?);
    if !header.0.starts_with(b"PK\x03\x04") {
        return Err(Broken);
    }
    let begin = 30 + usize::from(header.u16(26)?) + usize::from(header.u16(28)?);
    header.slice(begin, usize::try_from(sizes.packed).map_err(|_| Broken)?)
}

/// A part of the archive that is read by offsets.
struct Part<'a>(&'a [u8]);

impl<'a> Part<'a> {
    fn slice(&self, at: usize, length: usize) -> Result<&'a [u8], Refused> {
        at.checked_add(length).and_then(|end| self.0.get(at..end)).ok_or(Broken)
    }

    fn number(&self, at: usize, length: usize) -> Result<u64, Refused> {
        Ok(self.slice(at, length)?.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    }

    fn u16(&self, at: usize) -> Result<u16, Refused> {
        self.number(at, 2).map(|number| number as u16)
    }

    fn u32(&self, at: usize) -> Result<u32, Refused> {
        self.number(at, 4).map(|number| number as u32)
    }

    fn u64(&self, at: usize) -> Result<u64, Refused> {
        self.number(at, 8)
    }

    /// The numbers of the extra field for large archives; none where there is no such field.
    fn large(&self) -> impl Iterator<Item = u64> + use<'a> {
        let mut rest = self.0;
        let mut field: &[u8] = &[];
        while let [id0, id1, length0, length1, tail @ ..] = rest {
            let length = usize::from(u16::from_le_bytes([*length0, *length1])).min(tail.len());
            if [*id0, *id1] == [1, 0] {
                field = &tail[..length];
                break;
            }
            rest = &tail[length..];
        }
        field.as_chunks::<8>().0.iter().map(|number| u64::from_le_bytes(*number))
    }
}

impl Entry<'_> {
    /// Unpacks the entry piece by piece into a sink, which may refuse to take more.
    pub(crate) fn unpack(&self, sink: &mut dyn FnMut(&[u8]) -> Result<(), Refused>) -> Result<(), Refused> {
        match self.method {
            0 => sink(self.packed),
            8 => super::inflate::inflate(self.packed, sink),
            _ => Err(Broken),
        }
    }
}
