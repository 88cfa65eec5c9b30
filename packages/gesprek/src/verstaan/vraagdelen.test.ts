import { expect, test } from 'vitest'
import { vraagzinnen } from './vraagdelen.ts'

test.each([
  ['Vertelt u mij eens wat een onderwijszorgarrangement inhoudt', ['wat een onderwijszorgarrangement inhoudt']],
  ['leg mij uit hoe we het jonge kind oppakken, aub', ['hoe we het jonge kind oppakken']],
  ['ik heb een leerling die wegloopt. hoe vraag ik een tlv aan?', ['hoe vraag ik een tlv aan?']],
  ['de tlv van J.V.', []],
])('%s: what is asked', (tekst, vragen) => expect(vraagzinnen(tekst)).toEqual(vragen))
