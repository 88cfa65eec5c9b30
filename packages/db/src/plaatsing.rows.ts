import type { Plaatsing } from '@thuisnabij/domain'

/** What never changes of a plaatsing, and how it stands; without the school that holds the dossier. */
export const toPlaatsingRow = (plaatsing: Plaatsing) => {
  const { tlv, bij } = plaatsing
  return {
    vast: {
      id: plaatsing.id,
      leerling_id: plaatsing.leerlingId,
      aanvraag_id: plaatsing.aanvraagId,
      tlv_jaar: tlv.nummer.jaar,
      tlv_volgnummer: tlv.nummer.volgnummer,
      tlv_soort: tlv.soort,
      tlv_geldig_van: tlv.geldigVan,
      tlv_geldig_tot: tlv.geldigTot,
    },
    stand: {
      bij_school_id: 'schoolId' in bij ? bij.schoolId : null,
      bij_school_buiten_regio: 'schoolBuitenRegio' in bij ? bij.schoolBuitenRegio : null,
      status: plaatsing.status,
      wacht_sinds: plaatsing.wachtSinds,
      geplaatst_op: 'geplaatstOp' in plaatsing ? plaatsing.geplaatstOp : null,
      beeindigd_op: 'beeindigdOp' in plaatsing ? plaatsing.beeindigdOp : null,
      reden: 'reden' in plaatsing ? plaatsing.reden : null,
    },
  }
}
