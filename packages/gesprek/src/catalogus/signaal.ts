/** What is said about a signaal. */
export const signaal = {
  nietGevonden: 'Signaal {nummer} heb ik niet gevonden. Kijk het nummer na.',
  welk: 'Welk signaal bedoel je? Noem het nummer, bijvoorbeeld: signaal 14 pak ik op.',
  opgepakt: 'Signaal {nummer} staat op jouw naam. Je collega ziet dat ook.',
  alVanJou: 'Signaal {nummer} had je al opgepakt. Er is niets veranderd.',
  alVanAnder: 'Signaal {nummer} is al opgepakt door de {door}. Er is niets veranderd.',
  afgehandeld: 'Signaal {nummer} is al afgehandeld. Er is niets veranderd.',
  eerstOppakken: 'Signaal {nummer} heeft nog niemand opgepakt. Pak het eerst op, dan kun je het overdragen.',
  alVoorgelegd: 'Signaal {nummer} ligt al bij het bestuur. Er is niets veranderd.',
  geenAnder: 'Er is nu geen andere coördinator om het signaal aan over te dragen. Er is niets veranderd.',
  kop: 'Signaal {nummer}: {soort}',
  knopOppakken: 'Ik pak dit op',
  stand: {
    open: 'Open: nog niemand heeft dit opgepakt.',
    opgepakt: 'Opgepakt door {wie}.',
    overgedragen: 'Overgedragen aan {wie}.',
    geescaleerd: 'Voorgelegd aan het bestuur door {wie}.',
    afgehandeld: 'Afgehandeld door {wie}.',
  },
  wie: { jou: 'jou', ander: 'de {functie}', iemand: 'iemand' },
} as const
