import { BarChartOutlined, TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, TooltipComponent, type GridComponentOption, type TooltipComponentOption } from 'echarts/components';
import { init, use as register, type ComposeOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../../words/words.js';

register([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption | TooltipComponentOption>;

/** One mark of the chart: what it says in words, and the rows behind it. */
export interface Mark {
  label: string;
  value: string;
  to: string;
  series: number;
  at: number;
}

interface ChartProps {
  title: string;
  option: ChartOption;
  height: number;
  marks: readonly Mark[];
  /** Column heads of the table: what is counted, and its values, one column per series. */
  heads: readonly string[];
  control?: React.ReactNode;
}

/** A chart with its table behind it. Arrow keys walk from mark to mark, Enter opens the rows, as a click does. */
export function Chart({ title, option, height, marks, heads, control }: ChartProps) {
  const words = useWords();
  const w = words.figures.charts;
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section className="surface chart" aria-labelledby={id}>
      <header className="chart-head">
        <h3 id={id}>{title}</h3>
        {control}
        {marks.length > 0 && (
          <Button size="small" type="text" icon={isTable ? <BarChartOutlined aria-hidden /> : <TableOutlined aria-hidden />} onClick={() => setTable(!isTable)}>
            {isTable ? w.chart : w.table}
          </Button>
        )}
      </header>
      {marks.length === 0 ? <p className="muted">{w.none}</p> : isTable ? <MarkTable title={title} marks={marks} heads={heads} /> : <Drawing title={title} option={option} height={height} marks={marks} />}
    </section>
  );
}

function Drawing({ title, option, height, marks }: { title: string; option: ChartOption; height: number; marks: readonly Mark[] }) {
  const words = useWords();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const doors = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const open = useRef((_series: number, _at: number): void => undefined);
  open.current = (series, at) => {
    const mark = marks.find((one) => one.series === series && one.at === at);
    if (mark) void navigate(mark.to);
  };

  useEffect(() => {
    if (!box.current) return;
    const made = init(box.current, undefined, { renderer: 'svg' });
    made.on('click', (event) => open.current(event.seriesIndex ?? 0, event.dataIndex));
    chart.current = made;
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      made.dispose();
    };
  }, []);

  useEffect(() => chart.current?.setOption(option, { notMerge: true }), [option]);

  const show = (mark: Mark, at: number): void => {
    setCurrent(at);
    chart.current?.dispatchAction({ type: 'showTip', seriesIndex: mark.series, dataIndex: mark.at });
    chart.current?.dispatchAction({ type: 'downplay' });
    chart.current?.dispatchAction({ type: 'highlight', seriesIndex: mark.series, dataIndex: mark.at });
  };
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -marks.length, End: marks.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(current + step, 0), marks.length - 1);
    doors.current?.querySelectorAll('a')[next]?.focus();
  };

  return (
    <div className="chart-drawing">
      <div ref={box} style={{ blockSize: height }} aria-hidden />
      <ul ref={doors} className="chart-doors" aria-label={`${title}. ${words.figures.charts.keys}`} onKeyDown={walk} onBlur={() => chart.current?.dispatchAction({ type: 'hideTip' })}>
        {marks.map((mark, at) => (
          <li key={`${mark.series}-${mark.at}`}>
            <Link to={mark.to} tabIndex={at === current ? 0 : -1} onFocus={() => show(mark, at)}>
              {mark.label}: {mark.value}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function MarkTable({ title, marks, heads }: { title: string; marks: readonly Mark[]; heads: readonly string[] }) {
  const rows = [...new Set(marks.map((mark) => mark.at))];
  return (
    <div className="chart-table">
      <table className="plain">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={at > 0 ? 'is-figure' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((at) => {
            const cells = marks.filter((mark) => mark.at === at);
            return (
              <tr key={at}>
                <th scope="row">{cells[0]?.label.split(' · ')[0]}</th>
                {cells.map((mark) => (
                  <td key={mark.series} className="is-figure figure">
                    <Link to={mark.to} aria-label={`${mark.label}: ${mark.value}`}>{mark.value}</Link>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
