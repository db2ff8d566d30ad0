using System.Globalization;
using Publish.Manuscript.PlainText.Classifying;
using Publish.Manuscript.PlainText.Lines;
using Publish.Manuscript.PlainText.Reporting;
using Publish.Manuscript.PlainText.Surveying;
using Publish.Model;

namespace Publish.Manuscript.PlainText.Deciding;

/// <summary>The classes of a text as they were read, for whoever has the last word.</summary>
internal static class ClassTable
{
    /// <summary>Classes that were read as something come first, doubtful ones before others; then the largest.</summary>
    public static Seq<ReadClass> Of(Sheet sheet, Steps steps, Origin origin, Seq<Inference> inferences)
    {
        var said = new Dictionary<int, Inference>();
        foreach (var inference in inferences)
            if (inference.Kind is not (InferenceKind.Emphasis or InferenceKind.Unwrapping or InferenceKind.Language))
            {
                if (inference.Kind == InferenceKind.Decided) said[inference.Line] = inference;
                else said.TryAdd(inference.Line, inference);
            }
        var groups = new Dictionary<ClassKey, List<int>>();
        for (var i = 0; i < sheet.Count; i++)
        {
            if (ClassKey.Of(sheet[i], steps) is not { } key) continue;
            if (!groups.TryGetValue(key, out var members)) groups.Add(key, members = []);
            members.Add(i);
        }
        return Seq.Of(groups.Where(group => group.Key.Kind != ReadAs.Paragraph || MayBeMore(group.Key.Look!.Value)).Select(group => Made(sheet, origin, said, group.Key, group.Value))
            .OrderBy(own => own.Is == ReadAs.Paragraph).ThenBy(own => (int)own.Confidence).ThenByDescending(own => own.Lines.Count).ThenBy(own => own.Lines[0]));
    }

    /// <summary>Null for what has no say here: items, notes, entries, tables.</summary>
    public static ReadAs? KindOf(Draft draft) => draft.Role switch
    {
        Role.Heading when draft.Style == HeadingStyle.Part => ReadAs.Part,
        Role.Heading when draft.Style == HeadingStyle.Chapter => ReadAs.Chapter,
        Role.Heading => ReadAs.Heading,
        Role.Paragraph or Role.Front => ReadAs.Paragraph,
        Role.Verse => ReadAs.Verse,
        Role.Quotation => ReadAs.Quotation,
        Role.Speaker or Role.Speech => ReadAs.Speaker,
        Role.Direction => ReadAs.Direction,
        Role.Signature => ReadAs.Signature,
        Role.Dateline => ReadAs.Dateline,
        Role.Salutation => ReadAs.Salutation,
        Role.Preformatted => ReadAs.Code,
        Role.Omitted => ReadAs.Dropped,
        _ => null,
    };

    /// <summary>Of paragraphs only those are shown that stand out as a heading might.</summary>
    private static bool MayBeMore(Look look) => look.Case == LookCase.Capitals || look.Gap > 0 || look.IsNumbered || look.Place is LookPlace.Centred or LookPlace.Right;

    private static ReadClass Made(Sheet sheet, Origin origin, Dictionary<int, Inference> said, ClassKey key, List<int> members)
    {
        var lines = members.Select(i => origin.Line(sheet[i].Block.Start)).ToList();
        var inferences = lines.Select(line => said.GetValueOrDefault(line)).OfType<Inference>().ToList();
        var most = inferences.Count == 0 ? null : inferences.GroupBy(each => each.Confidence).OrderByDescending(group => group.Count()).ThenBy(group => (int)group.Key).First().First();
        var (like, names) = key.Kind == ReadAs.Speaker ? Speakers(sheet, members) : (InferenceLog.Excerpt(sheet[members[0]].Block.Text), "");
        return new(like, key.InWords(), key.Kind, most?.Confidence ?? (key.Kind == ReadAs.Paragraph ? Confidence.Doubtful : Confidence.Likely), most?.Why ?? "nothing says that it is more than a paragraph", Seq.Of(lines)) { Names = names };
    }

    /// <summary>Who speaks most, as it is typed, and how many others.</summary>
    private static (string Like, string Names) Speakers(Sheet sheet, List<int> members)
    {
        var labels = members.ConvertAll(i => NameOf(sheet[i]));
        var names = labels.GroupBy(name => Letters.Of(name), StringComparer.Ordinal).OrderByDescending(group => group.Count()).ToList();
        var others = names.Count - 1;
        return (names[0].First(), $"“{names[0].First()}”" + (others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {others:N0} other name{(others == 1 ? "" : "s")}")));
    }

    /// <summary>The name before or over what is said, with its stop.</summary>
    public static string NameOf(Draft draft)
    {
        var text = draft.Block.Text;
        var end = Math.Min(text.Length, draft.Split + (draft.Split < text.Length && text[draft.Split] is '.' or ':' ? 1 : 0));
        return text[draft.From..end];
    }
}
