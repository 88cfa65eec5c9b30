/** What to do about what cannot be undone here. */
export const ongedaan = {
  activiteit:
    'Een activiteit blijft staan. Klopt hij niet? Voeg een activiteit toe die zegt wat er anders was. Er is nu niets veranderd.',
  afsluiten:
    'Een gesloten melding gaat niet meer open. Zit de leerling toch nog thuis? Doe dan een nieuwe melding. Er is nu niets veranderd.',
  intrekken:
    'Een ingetrokken melding gaat niet meer open. Was het toch geen vergissing? Doe dan een nieuwe melding. Er is nu niets veranderd.',
  plek: 'Typ: de plek gaat niet door. Dan laat ik de plek vervallen.',
  plek_vervalt: 'Is er toch een plek? Leg hem dan opnieuw vast: noem de plek, vanaf wanneer, en wie het bevestigt.',
  overdragen: 'Wil je het signaal terug? Typ: neem het signaal weer over.',
  afhandelen:
    'Een afgehandeld signaal gaat niet meer open. Gebeurt er weer iets, dan komt er een nieuw signaal. Er is nu niets veranderd.',
  escaleren: 'Het bestuur heeft het signaal al. Wil je het terugnemen? Typ: neem het signaal weer over.',
  oppakken:
    'Een signaal dat je oppakte, blijft van jou tot je het overdraagt of afhandelt. Typ bijvoorbeeld: draag dit signaal over.',
} as const
