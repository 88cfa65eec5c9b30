import { crc32 } from 'node:zlib'

export type Zipbestand = { readonly naam: string; readonly inhoud: Buffer }

/** Files as one zip, uncompressed: some kilobytes, that Teams unpacks itself. Names are plain ASCII. @source PKWARE APPNOTE 6.3.10, 4.3 */
export function zip(bestanden: readonly Zipbestand[]): Buffer {
  const delen: Buffer[] = []
  const inhoudsopgave: Buffer[] = []
  let plek = 0
  for (const { naam, inhoud } of bestanden) {
    const velden = gedeeld(naam, inhoud)
    const begin = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), velden, Buffer.from(naam, 'latin1'), inhoud])
    delen.push(begin)
    inhoudsopgave.push(regel(naam, velden, plek))
    plek += begin.length
  }
  const opgave = Buffer.concat(inhoudsopgave)
  return Buffer.concat([...delen, opgave, einde(bestanden.length, opgave.length, plek)])
}

/** What the head of a file and its line in the table of contents have in common; 1 January 1980, as there is no clock here. */
function gedeeld(naam: string, inhoud: Buffer): Buffer {
  const velden = Buffer.alloc(26)
  velden.writeUInt16LE(20, 0)
  velden.writeUInt16LE(0x21, 8)
  velden.writeUInt32LE(crc32(inhoud), 10)
  velden.writeUInt32LE(inhoud.length, 14)
  velden.writeUInt32LE(inhoud.length, 18)
  velden.writeUInt16LE(naam.length, 22)
  return velden
}

function regel(naam: string, velden: Buffer, plek: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(plek, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), velden, rest, Buffer.from(naam, 'latin1')])
}

function einde(aantal: number, lengte: number, plek: number): Buffer {
  const velden = Buffer.alloc(18)
  velden.writeUInt16LE(aantal, 4)
  velden.writeUInt16LE(aantal, 6)
  velden.writeUInt32LE(lengte, 8)
  velden.writeUInt32LE(plek, 12)
  return Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), velden])
}
