using Publish.Manuscript.Files;
using Publish.Model;
using Publish.Model.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Publish.Manuscript.Yaml;

/// <summary>Builds a tree of settings from YAML's events.</summary>
/// <remarks>Of YAML only what settings need: one document, no anchors and aliases (a few lines of them can stand for gigabytes), no tags.
/// A key that stands twice is an error, for YAML forbids it and the writer meant one of the two.</remarks>
internal sealed class SettingTree
{
    private const int MostOpen = 1000;

    private readonly string yaml;
    private readonly Parser parser;
    private readonly int start;
    private readonly int file;
    private readonly DiagnosticBag diagnostics;
    private int entries;

    private SettingTree(string yaml, int start, int file, DiagnosticBag diagnostics)
    {
        this.yaml = yaml;
        parser = new Parser(new StringReader(yaml));
        this.start = start;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// <param name="start">Where the YAML begins in its file, in UTF-16 units.</param>
    public static SettingMap? Parse(string yaml, int start, int file, DiagnosticBag diagnostics)
    {
        if (FirstTooDeep(yaml) is >= 0 and var at)
        {
            diagnostics.SettingsTooDeep(new(file, start + at, 1));
            return null;
        }
        var tree = new SettingTree(yaml, start, file, diagnostics);
        try
        {
            return tree.Root();
        }
        catch (YamlException e)
        {
            tree.Refuse(e.Start.Index == 0 ? e.End : e.Start, e.Message);
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or EndOfStreamException)
        {
            // The scanner ends so, without a place, on some signs in a place where it does not look for them ("[{"), and on tags that are no addresses ("!!s[tr").
            var reached = tree.parser.Current?.End ?? Mark.Empty;
            tree.Refuse(reached, "something behind this place is not YAML");
            return null;
        }
    }

    /// <summary>Where more brackets are open than any settings open; -1 where that is nowhere. The scanner goes through all of them at each sign, in the square of their number.</summary>
    private static int FirstTooDeep(ReadOnlySpan<char> yaml)
    {
        var open = 0;
        for (var at = 0; ; at++)
        {
            var next = yaml[at..].IndexOfAny("[]{}");
            if (next < 0) return -1;
            at += next;
            open = yaml[at] is '[' or '{' ? open + 1 : Math.Max(0, open - 1);
            if (open > MostOpen) return at;
        }
    }

    /// <summary>In the words of what people do where that is found, else in the reader's.</summary>
    private void Refuse(Mark at, string why)
    {
        // "*word* and more" is a reference first, and then no YAML.
        if (diagnostics.Has("ZP020")) return;
        if (YamlMistake.Find(yaml) is { } mistake) diagnostics.WrongYaml(new(file, start + mistake.Start, mistake.Length), mistake);
        else diagnostics.InvalidYaml(Span(at, at), why);
    }

    private SettingMap? Root()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return new([], new(file, start, 0));
        parser.Consume<DocumentStart>();
        var root = Node(0);
        var end = parser.Consume<DocumentEnd>();
        if (MoreBehind() is { } more) diagnostics.MoreThanOneDocument(Span(end.Start.Index < more.Index ? end.Start : more, more));
        if (root is SettingMap map) return map;
        if (root is SettingScalar { Value: "" } nothing) return new([], nothing.Span);
        if (root is not null && YamlMistake.Find(yaml) is { } mistake) diagnostics.WrongYaml(new(file, start + mistake.Start, mistake.Length), mistake);
        else if (root is not null) diagnostics.SettingsNotAMap(root.Span);
        return null;
    }

    /// <summary>Where another document begins that holds something: a line of hyphens at the end is nothing.</summary>
    private Mark? MoreBehind()
    {
        while (parser.Accept<DocumentStart>(out var again))
        {
            parser.MoveNext();
            if (!parser.Accept<Scalar>(out var scalar) || scalar.Value.Length > 0 || scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any)) return again.Start;
            parser.MoveNext();
            parser.Consume<DocumentEnd>();
        }
        return null;
    }

    /// <summary>Null where the node was refused; what it holds is then skipped.</summary>
    private SettingNode? Node(int depth)
    {
        if (depth > Limits.SettingsNesting || ++entries > Limits.SettingsEntries) return Refused();
        ReportMarks();
        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return Leaf(scalar);
            case SequenceStart:
                return List(depth);
            case MappingStart:
                return Map(depth);
            case null:
                // The scanner has come to an end where a value was due, as behind a key of nothing (": ").
                throw new InvalidOperationException("The settings end where a value was due.");
            default:
                diagnostics.YamlAlias(Span(parser.Current.Start, parser.Current.End));
                parser.MoveNext();
                return null;
        }
    }

    /// <summary>"!Fight back" is a tag, "&amp;more" an anchor: what they are written as is no part of the value.</summary>
    private void ReportMarks()
    {
        if (parser.Current is not NodeEvent node || (node.Anchor.IsEmpty && node.Tag.IsEmpty)) return;
        var at = (int)node.Start.Index;
        var end = at;
        while (end < yaml.Length && !char.IsWhiteSpace(yaml[end]))
            end++;
        diagnostics.TextTakenForMark(new(file, start + at, Math.Max(1, end - at)), yaml[at..end]);
    }

    private SettingNode? Refused()
    {
        diagnostics.SettingsTooDeep(Span(parser.Current!.Start, parser.Current.Start));
        parser.SkipThisAndNestedEvents();
        return null;
    }

    private SettingScalar Leaf(Scalar scalar)
    {
        var quoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
        var isNull = !quoted && scalar.Value is "~" or "null" or "Null" or "NULL";
        return new(isNull ? "" : scalar.Value.TrimEnd('\n'), quoted, Span(scalar.Start, scalar.End));
    }

    private SettingList List(int depth)
    {
        var first = parser.Consume<SequenceStart>().Start;
        var items = new List<SettingNode>();
        while (!parser.Accept<SequenceEnd>(out _))
            if (Node(depth + 1) is { } item) items.Add(item);
        return new(Seq.Of(items), Span(first, parser.Consume<SequenceEnd>().End));
    }

    private SettingMap Map(int depth)
    {
        var first = parser.Consume<MappingStart>().Start;
        var map = new Dictionary<string, SettingEntry>(StringComparer.Ordinal);
        var order = new List<SettingEntry>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (Entry(depth) is not { } entry) continue;
            if (!map.TryAdd(entry.Key, entry)) diagnostics.KeyTwice(entry.KeySpan, entry.Key);
            else order.Add(entry);
        }
        return new(Seq.Of(order), Span(first, parser.Consume<MappingEnd>().End));
    }

    private SettingEntry? Entry(int depth)
    {
        var key = Node(depth + 1);
        var value = Node(depth + 1);
        if (key is SettingScalar name)
        {
            if (value is null) return null;
            if (depth == 0) LostText.Report(name.Value, value, yaml, start, diagnostics);
            return new(name.Value, name.Span, value);
        }
        if (key is not null) diagnostics.KeyNotText(key.Span);
        return null;
    }

    private SourceSpan Span(Mark from, Mark to) =>
        new(file, start + (int)from.Index, (int)Math.Max(0, to.Index - from.Index));
}
