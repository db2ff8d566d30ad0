using Publish.Model;

namespace Publish.Manuscript.Markdown.Reading;

/// <summary><c>[ ]</c> and <c>[x]</c> at the start of an item.</summary>
internal static class TaskBoxes
{
    private const int Length = 4;

    public static ListItem Tick(ListItem item, FileReading reading)
    {
        if (item.Content.IsEmpty || item.Content[0] is not Paragraph { Content: [Text { Value: ['[', _, ']', ' ', ..] } text, ..] } paragraph) return item;
        var box = text.Value[1] switch
        {
            ' ' => TaskBox.Open,
            'x' or 'X' => TaskBox.Ticked,
            _ => TaskBox.None,
        };
        if (box == TaskBox.None || !WasTyped(text, reading)) return item;
        var rest = text.Value[Length..].TrimStart();
        var more = Seq.Create(paragraph.Content.Span[1..]);
        var taken = text.Value.Length - rest.Length;
        Seq<Inline> words = rest.Length == 0 ? more
            : Seq.Create([text with { Value = rest, Span = text.Span with { Start = text.Span.Start + taken, Length = Math.Max(0, text.Span.Length - taken) } }, .. more.Span]);
        var others = Seq.Create(item.Content.Span[1..]);
        return item with { Box = box, Content = words.IsEmpty ? others : Seq.Create([paragraph with { Content = words }, .. others.Span]) };
    }

    /// <summary>And not escaped.</summary>
    private static bool WasTyped(Text text, FileReading reading) =>
        reading.Fixed is not null || (text.Span.Start < reading.Text.Content.Length && reading.Text.Content[text.Span.Start] == '[' && reading.Text.Content[Math.Max(0, text.Span.Start - 1)] != '\\');
}
