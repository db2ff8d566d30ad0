namespace Publish.Cli.PrinterProfiles;

/// <summary>Asks a person at a terminal what the test sheet shows. Enter leaves a thing as it is known.</summary>
internal sealed class ReadingQuestions(TextReader from, TextWriter to)
{
    private static readonly (string Key, string Question)[] All =
    [
        ("flip", "Which edge did you choose so that both arrows point the same way? (short or long)"),
        ("back-shift", "Against the light, looking at the back: how far does it lie to the right, and down? The mean of A and B (0.3mm, -0.2mm)"),
        ("skew", "How far does it turn clockwise on 100 mm? B less A, divided by their distance, times 100 (0.1mm)"),
        ("clear", "The first step at the edges that is whole on all four (5mm)"),
        ("gain", "The field that looks as dark as the bars over it (20%)"),
    ];

    public PrinterReadings Ask(string name)
    {
        to.WriteLine($"What does the test sheet of {name} show? Enter leaves out what you do not know.");
        var readings = new PrinterReadings();
        foreach (var (key, question) in All)
        {
            to.Write($"  {question}: ");
            to.Flush();
            if (from.ReadLine() is not { } answer) break;
            readings.Add(key, answer);
        }

        return readings;
    }
}
