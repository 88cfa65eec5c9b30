import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type Kolom<Rij> = { readonly kop: string; readonly cel: (rij: Rij) => ReactNode }

type Props<Rij> = {
  /** What the table holds, for who cannot see it. */
  readonly naam: string
  readonly kolommen: readonly Kolom<Rij>[]
  readonly rijen: readonly Rij[]
  readonly sleutel: (rij: Rij) => string
}

/** A table that scrolls by itself when the window is narrow. */
export function Tabel<Rij>({ naam, kolommen, rijen, sleutel }: Props<Rij>): ReactNode {
  return (
    <div className="schuift">
      <Table aria-label={naam}>
        <TableHeader>
          <TableRow>
            {kolommen.map(({ kop }) => (
              <TableHeaderCell key={kop}>{kop}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rijen.map((rij) => (
            <TableRow key={sleutel(rij)}>
              {kolommen.map(({ kop, cel }) => (
                <TableCell key={kop}>{cel(rij)}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
