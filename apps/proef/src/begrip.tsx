import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Begrip as Begripgegevens } from '../protocol/bericht.ts'

/** For who builds the bot: what it understood of the last message. */
export function Begrip({ begrip }: { readonly begrip: Begripgegevens | undefined }): ReactNode {
  return (
    <Accordion collapsible className="begrip">
      <AccordionItem value="begrip">
        <AccordionHeader size="small">
          Begrip{begrip && `: ${begrip.intent} (${Math.round(begrip.zekerheid * 100)}%)`}
        </AccordionHeader>
        <AccordionPanel>
          {begrip ? (
            <pre>{JSON.stringify(begrip.slots, undefined, 2)}</pre>
          ) : (
            <p>Zodra je iets zegt, staat hier wat de bot ervan begreep. In productie stuurt de bot dit niet.</p>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  )
}
