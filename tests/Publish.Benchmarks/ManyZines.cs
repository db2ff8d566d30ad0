using System.Diagnostics;
using System.Globalization;
using Publish.Press;
using Publish.Press.Output;

namespace Publish.Benchmarks;

/// <summary>Zines one after the other on one press: what the second costs, and whether the fiftieth leaves more behind than the tenth.
/// <c>dotnet run --project tests/Publish.Benchmarks -c Release -- many MANUSCRIPT [EDITIONS]</c></summary>
internal static class ManyZines
{
    private const int Zines = 50;

    public static void Run(string manuscript, string editions)
    {
        var press = new Pressroom();
        var process = Process.GetCurrentProcess();
        Console.WriteLine("zine   ms CPU   ms   MB held");
        for (var zine = 1; zine <= Zines; zine++)
        {
            process.Refresh();
            var (cpu, clock) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
            var made = press.Make(press.Plan(press.Read(manuscript), new() { Only = [.. editions.Split(',')] }), new MemorySink());
            if (!made.Succeeded) throw new InvalidOperationException("The manuscript cannot be made.");
            process.Refresh();
            var (spent, taken) = (process.TotalProcessorTime - cpu, Stopwatch.GetElapsedTime(clock));
            if (zine is 1 or 2 or 3 or 5 || zine % 10 == 0)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{zine,4} {spent.TotalMilliseconds,8:0} {taken.TotalMilliseconds,5:0} {GC.GetTotalMemory(forceFullCollection: true) / 1e6,8:0.0}"));
        }
    }
}
