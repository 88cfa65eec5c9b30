import { HostConfig } from 'adaptivecards'

const kleur = (naam: string) => ({ default: `var(--color${naam})`, subtle: 'var(--colorNeutralForeground3)' })

const voorgrond = {
  default: kleur('NeutralForeground1'),
  dark: kleur('NeutralForeground1'),
  light: kleur('NeutralForeground3'),
  accent: kleur('BrandForeground1'),
  good: kleur('StatusSuccessForeground1'),
  warning: kleur('StatusWarningForeground1'),
  attention: kleur('StatusDangerForeground1'),
}

const vlak = (achtergrond: string) => ({
  backgroundColor: `var(--color${achtergrond})`,
  foregroundColors: voorgrond,
})

/** How a card looks: the tokens of Fluent, so that it follows light and dark with the rest of the page. */
export const uiterlijk = new HostConfig({
  fontFamily: 'var(--fontFamilyBase)',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  supportsInteractivity: true,
  imageSizes: { small: 40, medium: 80, large: 120 },
  containerStyles: {
    default: vlak('NeutralBackground1'),
    emphasis: vlak('NeutralBackground3'),
    accent: vlak('BrandBackground2'),
    good: vlak('StatusSuccessBackground1'),
    warning: vlak('StatusWarningBackground1'),
    attention: vlak('StatusDangerBackground1'),
  },
  textStyles: { heading: { size: 'Medium', weight: 'Bolder' }, columnHeader: { weight: 'Bolder' } },
  factSet: {
    title: { color: 'Default', weight: 'Bolder', wrap: true, maxWidth: 180 },
    value: { color: 'Default', wrap: true },
    spacing: 16,
  },
  actions: {
    maxActions: 6,
    spacing: 'Medium',
    buttonSpacing: 8,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    preExpandSingleShowCardAction: false,
    showCard: { actionMode: 'Inline', inlineTopMargin: 8 },
  },
  inputs: { label: { inputSpacing: 4, requiredInputs: { weight: 'Bolder', suffix: ' *', suffixColor: 'Attention' } } },
})
