import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useAnswer } from '../../api/hooks.js';
import type { SeriesItem, UnitFigure } from '../../api/types.js';
import { useFormat } from '../../kit/look/format.js';
import { fontFamily, useIsStill, usePalette } from '../../kit/look/theme.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { Chart, type ChartOption, type Mark } from './chart.js';
import { exact, nameOf, short } from './figure-text.js';
import type { Scope } from './scope.js';

const years = 6;
const rowHeight = 22;
/** What the API calls the unit of rows that belong to none. */
const noUnit = 'none';
/** What sums over units and over years without losing its meaning. */
const charted = ['registeredOrganizations', 'incubatedOrganizations', 'activities', 'beneficiaryVisits', 'volunteerMinutes', 'fundingPaidFen', 'leverageReceivedFen', 'mediaReports', 'honouredIndividuals'] as const;

export default function Charts({ scope }: { scope: Scope }) {
  const words = useWords();
  const [key, setKey] = useState<string>('registeredOrganizations');
  const w = words.figures.charts;
  const choose = <Select aria-label={w.figure} className="chart-choice" value={key} onChange={setKey} options={charted.map((value) => ({ value, label: nameOf(value, words) }))} />;
  return (
    <div className="charts">
      <ByUnit scope={scope} figure={key} control={choose} />
      <div className="charts-right">
        <OverTime scope={scope} figure={key} />
        <Leverage scope={scope} />
      </div>
    </div>
  );
}

/** What all charts have in common: quiet axes from zero, labels at the marks instead of a legend. */
function useBase(): { base: ChartOption; line: string; text: string; palette: ReturnType<typeof usePalette> } {
  const palette = usePalette();
  const isStill = useIsStill();
  return {
    palette,
    line: palette.line,
    text: palette.text2,
    base: {
      animation: !isStill,
      animationDuration: 250,
      textStyle: { fontFamily, color: palette.text },
      tooltip: { trigger: 'item', confine: true, backgroundColor: palette.raised, borderColor: palette.line, textStyle: { color: palette.text } },
    },
  };
}

function ByUnit({ scope, figure, control }: { scope: Scope; figure: string; control: React.ReactNode }) {
  const words = useWords();
  const format = useFormat();
  const { base, palette, text } = useBase();
  const w = words.figures.charts;
  const answer = useAnswer<{ items: UnitFigure[] }>('/figures/by-division', { key: figure, asOf: scope.asOf, edition: scope.edition });
  const items = useMemo(() => (answer.data?.items ?? []).map((item) => ({ ...item, value: item.value ?? 0 })).sort((a, b) => b.value - a.value), [answer.data]);
  const option = useMemo<ChartOption>(
    () => ({
      ...base,
      grid: { left: 4, right: 64, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { type: 'value', min: 0, show: false },
      yAxis: { type: 'category', inverse: true, data: items.map((item) => item.name), axisLine: { show: false }, axisTick: { show: false }, axisLabel: { color: text, interval: 0 } },
      series: [
        {
          type: 'bar',
          cursor: 'pointer',
          barWidth: '62%',
          itemStyle: { color: palette.verified, borderRadius: [0, 2, 2, 0] },
          data: items.map((item) => item.value),
          label: { show: true, position: 'right', color: text, formatter: ({ value }) => short(figure, Number(value), format) },
          tooltip: { valueFormatter: (value) => exact(figure, Number(value), format, words) },
        },
      ],
    }),
    [base.animation, palette, items, figure, format, words, text],
  );
  const marks = items.map<Mark>((item, at) => ({ label: item.name, value: exact(figure, item.value, format, words), to: scope.rowsOf(figure, { division: item.divisionId ?? noUnit }), series: 0, at }));
  if (answer.isPending) return <section className="surface chart"><Loading rows={10} /></section>;
  if (answer.isError) return <section className="surface chart"><Refused error={answer.error} onRetry={() => void answer.refetch()} /></section>;
  return <Chart title={w.byUnit} control={control} option={option} height={Math.max(items.length, 3) * rowHeight + 8} marks={marks} heads={[w.unit, w.value]} />;
}

function useSeries(scope: Scope) {
  return useAnswer<{ items: SeriesItem[] }>('/figures/series', { asOf: scope.asOf, years });
}

/** Years of nothing but zero are no chart. */
const hasAny = (items: readonly SeriesItem[], keys: readonly string[]): boolean => items.some((item) => keys.some((key) => item.values[key]));

/** A year's value stands at its end, or at the day of the board in the current one. */
const endOf = (year: number, asOf: string): string => (asOf.startsWith(String(year)) ? asOf : `${year}-12-31`);

function OverTime({ scope, figure }: { scope: Scope; figure: string }) {
  const words = useWords();
  const format = useFormat();
  const { base, palette, line, text } = useBase();
  const w = words.figures.charts;
  const answer = useSeries(scope);
  const items = answer.data?.items ?? [];
  const option = useMemo<ChartOption>(
    () => ({
      ...base,
      grid: { left: 4, right: 28, top: 28, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { type: 'category', data: items.map((item) => String(item.year)), axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: text } },
      yAxis: { type: 'value', min: 0, show: false },
      series: [
        {
          type: 'line',
          cursor: 'pointer',
          symbol: 'circle',
          symbolSize: 9,
          lineStyle: { color: palette.verified, width: 2 },
          itemStyle: { color: palette.verified },
          data: items.map((item) => item.values[figure] ?? 0),
          label: { show: true, position: 'top', color: text, formatter: ({ value }) => short(figure, Number(value), format) },
          tooltip: { valueFormatter: (value) => exact(figure, Number(value), format, words) },
        },
      ],
    }),
    [base.animation, palette, answer.data, figure, format, words, line, text],
  );
  const marks = items.map<Mark>((item, at) => ({ label: fill(w.yearEnd, { year: item.year }), value: exact(figure, item.values[figure] ?? 0, format, words), to: scope.rowsOf(figure, { asOf: endOf(item.year, scope.asOf) }), series: 0, at }));
  if (answer.isPending) return <section className="surface chart"><Loading rows={6} /></section>;
  if (answer.isError) return <section className="surface chart"><Refused error={answer.error} onRetry={() => void answer.refetch()} /></section>;
  return <Chart title={`${nameOf(figure, words)} · ${w.overTime}`} option={option} height={220} marks={hasAny(items, [figure]) ? marks : []} heads={[w.year, w.value]} />;
}

function Leverage({ scope }: { scope: Scope }) {
  const words = useWords();
  const format = useFormat();
  const { base, palette, line, text } = useBase();
  const w = words.figures.charts;
  const answer = useSeries(scope);
  const items = answer.data?.items ?? [];
  const option = useMemo<ChartOption>(() => {
    const last = items.length - 1;
    const bars = (key: string, name: string, color: string, position: 'top' | 'right'): BarSeries => ({
      type: 'bar',
      name,
      cursor: 'pointer',
      barGap: '8%',
      barCategoryGap: '30%',
      itemStyle: { color, borderRadius: [2, 2, 0, 0] },
      data: items.map((item) => item.values[key] ?? 0),
      // the last pair names itself, so no legend is needed
      label: { show: true, position, align: position === 'top' ? 'right' : 'left', color: text, formatter: ({ value, dataIndex }) => (dataIndex === last ? `${name}\n${format.fenShort(Number(value))}` : '') },
      tooltip: { valueFormatter: (value) => format.fen(Number(value)) },
    });
    return {
      ...base,
      grid: { left: 4, right: 78, top: 44, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { type: 'category', data: items.map((item) => String(item.year)), axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: text } },
      yAxis: { type: 'value', min: 0, axisLabel: { color: text, formatter: (value: number) => format.fenShort(value) }, splitLine: { lineStyle: { color: line } } },
      series: [bars('leverageReceivedFen', w.received, palette.received, 'top'), bars('leverageVerifiedFen', w.verified, palette.verified, 'right')],
    };
  }, [base.animation, palette, answer.data, format, w, line, text]);
  const keys = ['leverageReceivedFen', 'leverageVerifiedFen'];
  const marks = items.flatMap((item, at) =>
    keys.map<Mark>((key, series) => ({ label: `${fill(w.yearEnd, { year: item.year })} · ${series === 0 ? w.received : w.verified}`, value: format.fen(item.values[key] ?? 0), to: scope.rowsOf(key, { asOf: endOf(item.year, scope.asOf) }), series, at })),
  );
  if (answer.isPending) return <section className="surface chart"><Loading rows={6} /></section>;
  if (answer.isError) return <section className="surface chart"><Refused error={answer.error} onRetry={() => void answer.refetch()} /></section>;
  return <Chart title={w.leverage} option={option} height={240} marks={hasAny(items, keys) ? marks : []} heads={[w.year, w.received, w.verified]} />;
}

type BarSeries = Extract<NonNullable<ChartOption['series']>, readonly unknown[]>[number];
