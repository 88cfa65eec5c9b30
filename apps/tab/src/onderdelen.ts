import type { Rol } from '@thuisnabij/domain'

/** A part of the page. */
export type Onderdeel = 'signalen' | 'meldingen' | 'aanvragen' | 'kennis' | 'kerncijfers'

/** What a role gets to see, in order. The api decides what is in it; a role without anything here gets a sentence. */
export function onderdelenVoor(rol: Rol): readonly Onderdeel[] {
  switch (rol) {
    case 'coordinatie':
      return ['signalen', 'kennis', 'meldingen', 'aanvragen', 'kerncijfers']
    case 'ib':
    case 'directeur':
      return ['meldingen', 'aanvragen']
    case 'schoolbestuur':
    case 'bestuur':
    case 'rvt':
    case 'opr':
    case 'programmaraad':
      return ['kerncijfers']
    case 'deskundige':
    case 'fg':
      return []
  }
}
