//! Unpacking of DEFLATE (RFC 1951), in pieces, so that it can be given up at any size.

use super::unzip::Refused::{self, Broken};

/// How far back a copy may reach.
const WINDOW: usize = 1 << 15;
/// How much is unpacked before it is handed on.
const PIECE: usize = 1 << 17;
/// The longest code.
const LONGEST: u32 = 15;

/// Unpacks into a sink, which may refuse to take more.
pub(crate) fn inflate(
    packed: &[u8],
    sink: &mut dyn FnMut(&[u8]) -> Result<(), Refused>,
) -> Result<(), Refused> {
    let mut bits = Bits { bytes: packed.iter(), held: 0, count: 0 };
    let mut out = Out { bytes: Vec::new(), sent: 0, sink };
    loop {
        let is_last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => stored(&mut bits, &mut out)?,
            1 => block(&mut bits, &mut out, &fixed_lengths(), &[5; 30])?,
            2 => {
                let (lengths, literals) = dynamic_lengths(&mut bits)?;
                block(&mut bits, &mut out, &lengths[..literals], &lengths[literals..])?;
            }
            _ => return Err(Broken),
        }
        if is_last {
            return out.send();
        }
    }
}

/// The packed bytes, bit by bit from the lowest.
struct Bits<'a> {
    bytes: std::slice::Iter<'a, u8>,
    held: u64,
    count: u32,
}

impl Bits<'_> {
    /// The next bits without taking them; zeros behind the end.
    fn peek(&mut self, count: u32) -> usize {
        while self.count < count
            && let Some(byte) = self.bytes.next()
        {
            self.held |= u64::from(*byte) << self.count;
            self.count += 8;
        }
        (self.held & ((1 << count) - 1)) as usize
    }

    fn drop(&mut self, count: u32) -> Result<(), Refused> {
        self.count = self.count.checked_sub(count).ok_or(Broken)?;
        self.held >>= count;
        Ok(())
    }

    fn take(&mut self, count: u32) -> Result<usize, Refused> {
        let bits = self.peek(count);
        self.drop(count).map(|()| bits)
    }
}

/// What was unpacked and may be copied from, and where it goes.
struct Out<'s> {
    bytes: Vec<u8>,
    sent: usize,
    sink: &'s mut dyn FnMut(&[u8]) -> Result<(), Refused>,
}

impl Out<'_> {
    fn send(&mut self) -> Result<(), Refused> {
        (self.sink)(&self.bytes[self.sent..])?;
        let kept = self.bytes.len().saturating_sub(WINDOW);
        self.bytes.drain(..kept);
        self.sent = self.bytes.len();
        Ok(())
    }

    fn push(&mut self, byte: u8) -> Result<(), Refused> {
        self.bytes.push(byte);
        if self.bytes.len() < PIECE { Ok(()) } else { self.send() }
    }

    fn copy(&mut self, distance: usize, length: usize) -> Result<(), Refused> {
        for _ in 0..length {
            let from = self.bytes.len().checked_sub(distance).ok_or(Broken)?;
            self.push(self.bytes[from])?;
        }
        Ok(())
    }
}

/// A block that was not packed.
fn stored(bits: &mut Bits, out: &mut Out) -> Result<(), Refused> {
    bits.drop(bits.count % 8)?;
    let (length, check) = (bits.take(16)?, bits.take(16)?);
    if length ^ check != 0xffff {
        return Err(Broken);
    }
    (0..length).try_for_each(|_| bits.take(8).and_then(|byte| out.push(byte as u8)))
}

/// The codes of literals and lengths in a block that does not bring its own.
fn fixed_lengths() -> [u8; 288] {
    std::array::from_fn(|symbol| match symbol {
        144..256 => 9,
        256..280 => 7,
        _ => 8,
    })
}

/// The lengths of the codes that a block brings along, and how many of them are of literals and lengths.
fn dynamic_lengths(bits: &mut Bits) -> Result<(Vec<u8>, usize), Refused> {
    const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    let (literals, distances) = (bits.take(5)? + 257, bits.take(5)? + 1);
    let mut own = [0; 19];
    for place in ORDER.into_iter().take(bits.take(4)? + 4) {
        own[place] = bits.take(3)? as u8;
    }
    let table = Table::of(&own)?;
    let mut lengths = Vec::with_capacity(literals + distances);
    while lengths.len() < literals + distances {
        let (length, times) = match table.next(bits)? {
            16 => (*lengths.last().ok_or(Broken)?, 3 + bits.take(2)?),
            17 => (0, 3 + bits.take(3)?),
            18 => (0, 11 + bits.take(7)?),
            length => (length as u8, 1),
        };
        lengths.extend(std::iter::repeat_n(length, times));
    }
    if lengths.len() == literals + distances { Ok((lengths, literals)) } else { Err(Broken) }
}

/// A packed block with codes of these lengths.
fn block(bits: &mut Bits, out: &mut Out, literals: &[u8], distances: &[u8]) -> Result<(), Refused> {
    const DISTANCES: [usize; 30] = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
        3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ];
    const LENGTHS: [usize; 29] = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163,
        195, 227, 258,
    ];
    let (literals, distances) = (Table::of(literals)?, Table::of(distances)?);
    loop {
        match literals.next(bits)? {
            literal @ 0..256 => out.push(literal as u8)?,
            256 => return Ok(()),
            symbol => {
                let at = symbol - 257;
                let more = if (8..28).contains(&at) { at as u32 / 4 - 1 } else { 0 };
                let length = LENGTHS.get(at).ok_or(Broken)? + bits.take(more)?;
                let at = distances.next(bits)?;
                let more = (at as u32 / 2).saturating_sub(1);
                let distance = DISTANCES.get(at).ok_or(Broken)? + bits.take(more)?;
                out.copy(distance, length)?;
            }
        }
    }
}

/// What each run of as many bits as the longest code begins with: a symbol, and how long its code is.
struct Table(Vec<(u16, u8)>);

impl Table {
    fn of(lengths: &[u8]) -> Result<Self, Refused> {
        let mut entries = vec![(0, 0); 1 << LONGEST];
        let mut code = 0;
        for length in 1..=LONGEST {
            for (symbol, _) in lengths.iter().enumerate().filter(|(_, own)| u32::from(**own) == length) {
                // Codes are written from their highest bit, everything else from the lowest.
                let first = u32::reverse_bits(code << (32 - length)) as usize;
                if code >> length != 0 {
                    return Err(Broken);
                }
                for entry in entries.iter_mut().skip(first).step_by(1 << length) {
                    *entry = (symbol as u16, length as u8);
                }
                code += 1;
            }
            code <<= 1;
        }
        Ok(Self(entries))
    }

    fn next(&self, bits: &mut Bits) -> Result<usize, Refused> {
        let (symbol, length) = self.0[bits.peek(LONGEST)];
        if length == 0 {
            return Err(Broken);
        }
        bits.drop(u32::from(length))?;
        Ok(usize::from(symbol))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unpacked(packed: &[u8]) -> Result<Vec<u8>, Refused> {
        let mut all = Vec::new();
        inflate(packed, &mut |piece| {
            all.extend_from_slice(piece);
            Ok(())
        })?;
        Ok(all)
    }

    #[test]
    fn blocks_of_all_three_kinds() {
        // Made with zlib: raw DEFLATE, level 0, and with its fixed codes.
        assert_eq!(unpacked(b"\x01\x05\x00\xfa\xffhello"), Ok(b"hello".to_vec()));
        assert_eq!(unpacked(b"\xcbH\xcd\xc9\xc9W(\xcf/\xcaI\xc9\x002\x01"), Ok(b"hello worldhell".to_vec()));
    }

    #[test]
    fn a_block_that_brings_its_own_codes() {
        // Sixty words in no order, packed by zlib at level 9; 287 bytes with this sum.
        let packed = b"\x55\x4e\x6b\x1a\x80\x20\x08\xbb\x0a\x57\xeb\x61\xef\xa2\x4c\x7b\x9d\xbe\x00\x13\xfd\xe1\xbe\xe1\
            \x18\x9b\xeb\x0c\x6c\xbe\xaf\xc6\x80\x78\x18\x0b\xa5\xc5\x73\x81\xc1\xcf\xeb\x1e\xb0\xc1\x0b\xdc\
            \xb7\x2a\x0a\x31\x7a\x35\xb6\x62\x20\x32\x15\xcf\xcd\x44\x1c\xff\x0e\xeb\xac\x31\x4b\xad\x72\x4c\
            \x19\x85\xe4\x41\x49\x1b\x5d\xce\x52\xd5\xcd\x19\x59\x2b\x05\xd6\xb4\x7b\xac\x4a\x69\x3c\x48\xe7\
            \xf8\x1f\x4f\xbc";
        let text = unpacked(packed).unwrap();
        assert!(text.starts_with(b"the quick quick over bro"));
        assert_eq!((text.len(), text.iter().map(|byte| u32::from(*byte)).sum()), (287, 26727));
    }

    #[test]
    fn what_is_cut_off_or_nonsense_is_broken() {
        for packed in [&b""[..], b"\x01\x05\x00\xfa\xffhel", b"\x07", b"\x01\x05\x00\x00\x00hello", b"\xcbH"]
        {
            assert_eq!(unpacked(packed), Err(Broken), "{packed:?}");
        }
    }
}
