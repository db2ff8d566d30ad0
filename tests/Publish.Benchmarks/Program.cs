using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

if (args is ["many", var manuscript, .. var editions])
{
    Publish.Benchmarks.ManyZines.Run(manuscript, editions is [var named] ? named : "reading");
    return;
}

if (args is ["spreads", var style, .. var manuscripts])
{
    Publish.Benchmarks.SpreadFigures.Run(style, manuscripts);
    return;
}

if (args is ["rivers", var look, .. var texts])
{
    Publish.Benchmarks.RiverFigures.Run(look, texts);
    return;
}

// In this process: a generated project would need this one's props, lock files and locked restore. Short runs, since the table is to guide and not to certify.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.Default)
    .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Millisecond));

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
