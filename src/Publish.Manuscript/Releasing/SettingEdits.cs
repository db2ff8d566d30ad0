using System.Text;
using Publish.Manuscript.Yaml;
using Publish.Model.Source;

namespace Publish.Manuscript.Releasing;

/// <summary>Changes to a text of settings that leave every other character as it is.</summary>
internal sealed class SettingEdits(string text, SettingMap map, Range yaml)
{
    private readonly List<(int Start, int Length, string Replacement)> edits = [];
    private readonly string lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    private readonly StringBuilder added = new();

    public void SetModified(string day)
    {
        if (map.Entry("modified") is { } entry) Replace(entry, day);
        else Add("modified: " + day);
    }

    public void SetIdentifier(string identifier)
    {
        if (map.Entry("identifier") is null) Add("identifier: " + YamlText.Quoted(identifier));
    }

    /// <summary>The newest change stands first; what is said of one day twice stands in one line.</summary>
    public void AddChange(string day, string what)
    {
        var quoted = YamlText.Quoted(what);
        switch (map.Entry("changes"))
        {
            case null:
                Add("changes:");
                Add($"  {day}: {quoted}");
                break;
            case { Value: SettingMap changes } when changes.Entry(day) is { Value: SettingScalar said } again:
                Replace(again, YamlText.Quoted($"{said.Value} {what}".Trim()));
                break;
            case { Value: SettingMap { Entries: [var first, ..] } changes }:
                Insert(first.KeySpan.Start, text[changes.Span.Start] == '{' ? $"{day}: {quoted}, " : $"{day}: {quoted}{lineEnd}{IndentOf(first)}");
                break;
            case { Value: SettingScalar { Value: "" } } empty:
                Insert(EndOfLine(empty.KeySpan.End), $"{lineEnd}  {day}: {quoted}");
                break;
        }
    }

    public string Applied()
    {
        if (added.Length > 0) Insert(PlaceForMore(), added.ToString());
        var (result, at) = (new StringBuilder(text.Length + 200), 0);
        foreach (var (start, length, replacement) in edits.OrderBy(edit => edit.Start))
        {
            result.Append(text, at, start - at).Append(replacement);
            at = start + length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private void Add(string line) => added.Append(line).Append(lineEnd);

    private void Insert(int at, string what) => edits.Add((at, 0, what));

    private void Replace(SettingEntry entry, string value)
    {
        var span = entry.Value.Span;
        if (span.Length > 0) edits.Add((span.Start, span.Length, value));
        else Insert(entry.KeySpan.End + 1, " " + value);
    }

    /// <summary>Behind the line of the date, or of the title; else before all others.</summary>
    private int PlaceForMore()
    {
        foreach (var key in (ReadOnlySpan<string>)["date", "title"])
        {
            if (map.Entry(key) is not { Value: SettingScalar } entry) continue;
            var end = EndOfLine(Math.Max(entry.Value.Span.End, entry.KeySpan.End));
            if (end < yaml.End.GetOffset(text.Length)) return end + (text[end] == '\r' ? 2 : 1);
            added.Insert(0, lineEnd);
            added.Length -= lineEnd.Length;
            return end;
        }

        return map.Entries.IsEmpty ? yaml.Start.GetOffset(text.Length) : map.Entries[0].KeySpan.Start;
    }

    private string IndentOf(SettingEntry entry)
    {
        var line = text.LastIndexOf('\n', entry.KeySpan.Start) + 1;
        return text[line..entry.KeySpan.Start];
    }

    private int EndOfLine(int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : from + end;
    }
}
