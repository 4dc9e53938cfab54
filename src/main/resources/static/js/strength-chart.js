// Draws the table of strength steps as a chart. The page says the same without it.
(() => {
	const place = document.getElementById("strength-chart");
	const table = document.getElementById("strength-table");
	if (!place || !table || !window.echarts) {
		return;
	}

	const shown = place.dataset;
	const steps = [...table.tBodies[0].rows].map((row) => ({
		day: row.dataset.day,
		deployed: Number(row.dataset.deployed),
		ready: Number(row.dataset.ready),
		authorised: row.dataset.authorised === "" ? null : Number(row.dataset.authorised),
	}));
	const dayFormat = new Intl.DateTimeFormat(document.documentElement.lang || "en", {
		day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
	const number = new Intl.NumberFormat(document.documentElement.lang || "en");

	// A line of steps from the first day to the last, cut where today divides record from forecast.
	function points(value) {
		const line = steps.map((step) => [step.day, value(step)]);
		const last = line.at(-1);
		return last && last[0] < shown.until ? [...line, [shown.until, last[1]]] : line;
	}
	function cut(line) {
		const until = line.filter(([day]) => day <= shown.today);
		const from = line.filter(([day]) => day > shown.today);
		if (until.length && from.length) {
			const border = [shown.today, until.at(-1)[1]];
			until.push(border);
			from.unshift(border);
		}
		return [until, from];
	}
	function colour(name) {
		return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
	}
	function line(name, data, stroke, dash, fill) {
		return { name, type: "line", step: "end", data, showSymbol: false, symbol: "none", silent: true, animation: false,
			lineStyle: { color: stroke, width: 2, type: dash }, itemStyle: { color: stroke },
			areaStyle: fill ? { color: stroke, opacity: 0.12 } : undefined, emphasis: { disabled: true } };
	}
	function mark(day, text, stroke, dash, row) {
		return { xAxis: day, lineStyle: { color: stroke, type: dash, width: 1.5 },
			label: { formatter: text, color: stroke, distance: 6 + 16 * row, fontSize: 11,
				align: day > middle() ? "right" : "left" } };
	}
	function middle() {
		const start = Date.parse(shown.from);
		return new Date((start + Date.parse(shown.until)) / 2).toISOString().slice(0, 10);
	}
	function within(day) {
		return day && day >= shown.from && day <= shown.until;
	}

	function options() {
		const ink = colour("--tblr-body-color");
		const quiet = colour("--muster-quiet");
		const [deployed, deployedAhead] = cut(points((step) => step.deployed));
		const [ready, readyAhead] = cut(points((step) => step.deployed + step.ready));
		const marks = [];
		if (within(shown.asOf)) {
			marks.push(mark(shown.asOf, shown.asOfText, ink, "solid", 0));
		}
		if (within(shown.mandateEnd)) {
			marks.push(mark(shown.mandateEnd, shown.mandateText, colour("--muster-wrong-text"), "dashed", 1));
		}
		if (Number(shown.expected) > 0) {
			marks.push({ yAxis: Number(shown.expected), lineStyle: { color: quiet, type: "dotted", width: 1 },
				label: { formatter: shown.expectedText, position: "insideStartTop", color: quiet, fontSize: 11 } });
		}
		const main = line(shown.deployedText, deployed, colour("--muster-deployed"), "solid", true);
		main.markLine = { silent: true, symbol: "none", animation: false, data: marks };
		if (shown.until > shown.today) {
			const from = shown.today > shown.from ? shown.today : shown.from;
			main.markArea = { silent: true, animation: false, itemStyle: { color: quiet, opacity: 0.08 },
				data: [[{ xAxis: from, name: shown.forecastText, label: { color: quiet, position: "insideBottom" } },
					{ xAxis: shown.until }]] };
		}
		const authorised = line(shown.authorisedText, points((step) => step.authorised), ink, "dashed", false);
		authorised.lineStyle.width = 1;
		const mandated = steps.find((step) => step.authorised !== null);
		if (mandated) {
			authorised.markPoint = { silent: true, animation: false, symbolSize: 0,
				data: [{ coord: [mandated.day, mandated.authorised] }],
				label: { formatter: shown.authorisedText + " " + number.format(mandated.authorised), color: ink, fontSize: 11,
					align: "left", offset: [4, -8] } };
		}
		return {
			animation: false,
			grid: { left: 8, right: 12, top: 46, bottom: 4, containLabel: true },
			tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "line", animation: false },
				backgroundColor: colour("--muster-card"), borderColor: colour("--muster-line"), textStyle: { color: ink, fontSize: 12 },
				formatter: describe },
			xAxis: { type: "time", min: shown.from, max: shown.until, axisLine: { lineStyle: { color: quiet } },
				axisLabel: { color: quiet, hideOverlap: true }, splitLine: { show: false } },
			yAxis: { type: "value", min: 0, minInterval: 1, axisLabel: { color: quiet, formatter: (value) => number.format(value) },
				splitLine: { lineStyle: { color: colour("--muster-line") } } },
			series: [
				line(shown.readyText, ready, colour("--muster-ready"), "solid", false),
				line(shown.readyText, readyAhead, colour("--muster-ready"), "dashed", false),
				authorised, main,
				line(shown.deployedText, deployedAhead, colour("--muster-deployed"), "dashed", false),
			],
		};
	}

	function describe(hovered) {
		const day = new Date(hovered[0].axisValue);
		const iso = day.toISOString().slice(0, 10);
		const step = steps.filter((candidate) => candidate.day <= iso).at(-1);
		if (!step) {
			return dayFormat.format(day);
		}
		return [dayFormat.format(day) + (iso > shown.today ? " · " + shown.forecastText : ""),
			shown.deployedText + " " + number.format(step.deployed),
			shown.readyText + " " + number.format(step.deployed + step.ready),
			step.authorised === null ? "" : shown.authorisedText + " " + number.format(step.authorised),
		].filter((words) => words !== "").join("\n");
	}

	place.hidden = false;
	const chart = window.echarts.init(place, null, { renderer: "svg" });
	chart.setOption(options());
	new ResizeObserver(() => chart.resize()).observe(place);
	new MutationObserver(() => chart.setOption(options(), true))
		.observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
	window.addEventListener("beforeprint", () => chart.resize());
})();
