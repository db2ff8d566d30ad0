using System.Globalization;
using System.Text;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.PlainText.Deciding;
using Publish.Manuscript.PlainText.Suspicions;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Reporting;

/// <summary>What was recognised in a plain text and what is suspected of it, for somebody who has an hour and the original beside them.</summary>
public sealed record ImportReport(string Title, Seq<Inference> Inferences, Seq<Suspicion> Suspicions, Seq<Suspicion> Changes)
{
    private const int MostOfAKind = 200;
    private const int MostClasses = 15;

    /// <summary>Lines that look alike and what they were taken for, doubtful ones first.</summary>
    public Seq<ReadClass> Classes { get; init; } = [];

    /// <summary>What went in and what came out; null for a report that was not read of a text.</summary>
    public ImportAccount? Account { get; init; }

    /// <summary>Passages of the text as typed that were taken out before it was read, and are told in the account.</summary>
    internal Seq<(int Start, int Length)> Cuts { get; init; } = [];

    /// <summary>The last line: how much there is to look at.</summary>
    public string Check
    {
        get
        {
            var doubtful = Inferences.Count(i => i.Confidence == Confidence.Doubtful);
            return string.Create(CultureInfo.InvariantCulture, $"CHECK {Count(Suspicions.Count, "likely scanning error")} and {Count(doubtful, "doubtful reading")} in this report.");
        }
    }

    /// <summary>As plain text; lines end with "\n".</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.Append("HOW THE TEXT WAS READ\n");
        if (Title.Length > 0) text.Append(Title).Append('\n');
        text.Append('\n').Append(Kept).Append('\n');
        text.Append(Check).Append('\n');
        if (Account is not null) text.Append('\n').Append(AccountDiagnostics.ToText(Account));
        AppendClasses(text);
        AppendReadings(text, Confidence.Doubtful, "Doubtful: please look at these");
        AppendSuspicions(text, Suspicions, "Likely scanning errors, and what may have stood there (--fix puts it there)");
        AppendSuspicions(text, Changes, "Changed");
        AppendReadings(text, Confidence.Likely, "Likely: several signs agree");
        AppendReadings(text, Confidence.Sure, "Sure: marked in the text");
        return text.ToString();
    }

    /// <summary>What became of the words: true whatever was done to them.</summary>
    private string Kept
    {
        get
        {
            var leftOut = Inferences.Count(i => i.Kind == InferenceKind.Furniture);
            var kept = Changes.IsEmpty ? "Nothing in the text was changed" : "Nothing in the text was changed but what is listed under Changed";
            return leftOut == 0 ? kept + "." : kept + ", and nothing was left out but " + Count(leftOut, "line") + " with a page's number, each listed as Left out.";
        }
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    /// <summary>The fifteen that matter most; the others stand in import.yaml.</summary>
    private void AppendClasses(StringBuilder text)
    {
        if (Classes.IsEmpty) return;
        text.Append("\nWhat lines that look alike were taken for (import.yaml changes it, a class at a time)\n");
        foreach (var own in Classes.Take(MostClasses))
            text.Append(CultureInfo.InvariantCulture, $"  line {own.Lines[0],-5} {own.InWords}{(own.Confidence == Confidence.Doubtful ? " (doubtful)" : "")}\n");
        if (Classes.Count > MostClasses) text.Append(CultureInfo.InvariantCulture, $"  … and {Classes.Count - MostClasses} more classes, all in import.yaml\n");
    }

    private void AppendReadings(StringBuilder text, Confidence confidence, string heading)
    {
        var chosen = Inferences.Where(i => i.Confidence == confidence).ToList();
        if (chosen.Count == 0) return;
        text.Append('\n').Append(heading).Append('\n');
        foreach (var inference in chosen.Take(MostOfAKind))
            text.Append(CultureInfo.InvariantCulture, $"  line {inference.Line,-5} {inference.What}\n             because {inference.Why}\n");
        AppendMore(text, chosen.Count);
    }

    private static void AppendSuspicions(StringBuilder text, Seq<Suspicion> suspicions, string heading)
    {
        if (suspicions.IsEmpty) return;
        text.Append('\n').Append(heading).Append('\n');
        foreach (var suspicion in suspicions.Take(MostOfAKind))
        {
            text.Append(CultureInfo.InvariantCulture, $"  line {suspicion.Line,-5} {suspicion.Found}  →  {suspicion.Proposal ?? "(by hand)"}\n");
            text.Append(CultureInfo.InvariantCulture, $"             column {suspicion.Column}: {suspicion.Why}   [{suspicion.Id}]\n");
        }
        AppendMore(text, suspicions.Count);
    }

    private static void AppendMore(StringBuilder text, int count)
    {
        if (count > MostOfAKind) text.Append(CultureInfo.InvariantCulture, $"  … and {count - MostOfAKind} more\n");
    }
}
