/** What stands under a list of which only a part is shown. */
export const lijst = {
  enNog: 'En nog {aantal}.',
  meer: 'Typ **meer** voor de volgende. Noem een nummer als je er meer van wilt weten.',
  verder: 'Noem een nummer als je er meer van wilt weten.',
  geen: 'Er staat geen lijst open waarvan ik meer kan laten zien. Typ **hulp** om te zien wat ik kan.',
  nietErin:
    'Nummer {nummer} vind ik niet. Kijk het nummer na, en zeg erbij of het een melding, aanvraag of signaal is.',
  eersteVan: '{vraag} Dit zijn de eerste drie van {aantal}. Staat de jouwe er niet bij? Noem dan het nummer.',
  dezeLaatste: 'Dit was de hele lijst. Noem een nummer als je er meer van wilt weten.',
} as const
