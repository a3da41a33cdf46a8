/** What of Excel's API the embedded Excel declares out of its scope: refused with Excel's own codes, never answered by halves. */
export interface Area {
  readonly area: string;
  readonly why: string;
  /** "Range.getImage": whether a member belongs to it. */
  readonly owns: RegExp;
}

/** Parts of charts by what Excel alone can say of them. */
const chartDetails = [
  // Where Excel's own layout put a part, and how large it came out.
  'Chart(?:Axis|Title|Legend|LegendEntry|DataLabel|TrendlineLabel)\\.(?:left|top|width|height|position|offset)',
  'ChartPlotArea\\.(?:inside\\w+|position)',
  'Chart(?:AxisTitle|Title)\\.setFormula',
  'Chart\\w*\\.(?:horizontalAlignment|verticalAlignment|textOrientation|alignment|autoText|formula|text|showShadow|overlay)',
  'ChartLegendEntry\\w*\\.\\w+|ChartLegend\\.legendEntries|ChartTrendlineLabel\\w*\\.\\w+|ChartTrendline\\.label',
  // Kinds of Excel 2016 and later, and looks that depend on the values.
  'Chart(?:BinOptions|BoxwhiskerOptions|MapOptions)\\.\\w+|ChartSeries\\.(?:binOptions|boxwhiskerOptions|mapOptions|gradient\\w+|invert\\w+|parentLabelStrategy|split\\w+|secondPlotSize|show\\w+|varyByCategories|explosion|filtered)',
  'ChartErrorBars\\w*\\.\\w+|ChartSeries\\.[xy]ErrorBars',
  // Dates and depth as axes, sources level by level.
  'ChartAxis\\.(?:baseTimeUnit|categoryType|majorTimeUnitScale|minorTimeUnitScale|multiLevel|linkNumberFormat)|ChartAxes\\.seriesAxis',
  'Chart\\.(?:categoryLabelLevel|plotBy|seriesNameLevel|showDataLabelsOverMaximum|style)|ChartAreaFormat\\.(?:colorScheme|roundedCorners)',
  'Chart(?:DataLabelAnchor|LeaderLines\\w*)\\.\\w+|ChartDataLabels?\\.(?:leaderLines|showLeaderLines|geometricShapeType|showAsStickyCallout|getSubstring|getTailAnchor|setHeight|setWidth)',
];

const owned = (...parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join('|')})$`, 'u');

export const areas: readonly Area[] = [
  {
    area: 'pivot tables, slicers, timelines',
    why: 'another product inside Excel; no appendix has one',
    owns: owned(
      '\\w*(?:Pivot|Slicer|Timeline)\\w*\\.\\w+',
      '\\w+\\.\\w*(?:[pP]ivot|[sS]licer|[tT]imeline)\\w*',
      'Chart\\.showAllFieldButtons',
      'ShowAsRule\\.\\w+|Subtotals\\.\\w+|DataPivot\\w*\\.\\w+',
    ),
  },
  {
    area: 'shapes and pictures',
    why: 'nothing draws them here',
    owns: owned(
      '(?:\\w*Shape\\w*|Line|Image|TextFrame|TextRange)\\.\\w+',
      '\\w+\\.(?:shapes|getImage|getActiveShape\\w*)',
    ),
  },
  {
    area: 'data types and controls in cells',
    why: 'they live from Microsoft’s services',
    owns: owned(
      '\\w*(?:LinkedEntity|LinkedDataType)\\w*\\.\\w+',
      '\\w+\\.(?:\\w*[jJ]son(?:Local)?|addAsJson|getLinkedEntityCellValue|linked\\w+|showCard|showDataTypeIcons|control|convert\\w+DataType\\w*|convertDataTypeToText|valuesAsJson\\w*|valueAsJson\\w*)',
    ),
  },
  {
    area: 'queries, data connections, flash fill',
    why: 'Excel’s own services behind the workbook',
    owns: owned(
      'Query\\w*\\.\\w+',
      'DataConnection\\w*\\.\\w+',
      '\\w+\\.(?:queries|dataConnections|flashFill)',
    ),
  },
  {
    area: 'table styles of one’s own',
    why: 'tables have Excel’s styles by name',
    owns: owned('TableStyle\\w*\\.\\w+', 'Workbook\\.tableStyles'),
  },
  {
    area: 'details of charts that Excel lays out',
    why: 'a place or size that is reckoned would be invented here; kinds of 2016 are kept in files as they are',
    owns: owned(...chartDetails),
  },
];

export const areaOfMember = (member: string): string | undefined =>
  areas.find(({ owns }) => owns.test(member))?.area;
