using System.Globalization;
using System.Text;
using Publish.Model;
using Publish.Model.Source;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publish.Manuscript.PlainText.Deciding;

/// <summary>Reads and writes <c>import.yaml</c>: what each class of lines was taken for, by an example's words, and what single passages are instead.</summary>
public static class DecisionFile
{
    public const string Name = "import.yaml";

    private const int MostClasses = 200;
    private const int LinesShown = 6;

    private const string Head = """
        # How the lines of the text were read that this manuscript was imported from: those that look like an example are all one thing.
        # To change it, edit what a class "is", move this file (and scan-fixes.yaml) into an empty folder, and import the text there again.
        # is: paragraph, heading, part, chapter, verse, quotation, speaker, direction, signature, dateline, salutation, code, dropped
        # One passage that is something else than its class goes under "lines", by its words: - {text: "The Nets", at: 120, is: paragraph}

        """;

    private static readonly Dictionary<string, ReadAs> Kinds = Enum.GetValues<ReadAs>().ToDictionary(ReadClass.Name, StringComparer.OrdinalIgnoreCase);

    /// <param name="classes">As the text was read; what was decided about single passages is kept.</param>
    /// <param name="overruled">What was decided about classes, which may have none of their looks any more.</param>
    public static string Write(Seq<ReadClass> classes, Seq<ClassDecision> overruled, Seq<LineDecision> lines)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        text.Append(classes.IsEmpty && overruled.IsEmpty ? "classes: []\n" : "classes:\n");
        foreach (var decided in overruled)
            text.Append("  - like: ").Append(Quoted(decided.Like)).Append("\n    is: ").Append(ReadClass.Name(decided.Is)).Append("\n    # as it was decided before\n");
        var said = overruled.Select(decided => decided.Like).ToHashSet(StringComparer.Ordinal);
        foreach (var own in classes.Where(own => !said.Contains(own.Like)).Take(MostClasses))
        {
            text.Append("  - like: ").Append(Quoted(own.Like)).Append('\n');
            text.Append("    is: ").Append(ReadClass.Name(own.Is)).Append('\n');
            var more = own.Lines.Count > LinesShown ? " …" : "";
            text.Append(CultureInfo.InvariantCulture, $"    # {own.Looks}; {own.Lines.Count} in all, lines {string.Join(' ', own.Lines.Take(LinesShown))}{more}\n");
        }
        text.Append(lines.IsEmpty ? "lines: []\n" : "lines:\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"  - text: {Quoted(line.Text)}\n    at: {line.At}\n    is: {ReadClass.Name(line.Is)}\n");
        return text.ToString();
    }

    /// <summary>What cannot be read is a warning and decides nothing.</summary>
    public static ImportDecisions Read(SourceText text, int file, DiagnosticBag diagnostics)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text.Content));
        }
        catch (Exception wrong) when (wrong is YamlException or InvalidOperationException or ArgumentException)
        {
            diagnostics.DecisionFileWrong(Span(text, file, (wrong as YamlException)?.Start ?? Mark.Empty), "this is not YAML");
            return ImportDecisions.None;
        }
        if (yaml.Documents.Count == 0) return ImportDecisions.None;
        if (yaml.Documents[0].RootNode is not YamlMappingNode root)
        {
            diagnostics.DecisionFileWrong(Span(text, file, yaml.Documents[0].RootNode.Start), "\"classes:\" and \"lines:\" were expected");
            return ImportDecisions.None;
        }
        var classes = new List<ClassDecision>();
        var lines = new List<LineDecision>();
        foreach (var (key, value) in root.Children)
        {
            var isClass = key is YamlScalarNode { Value: "classes" };
            if (!(isClass || key is YamlScalarNode { Value: "lines" }) || value is not YamlSequenceNode list)
            {
                diagnostics.DecisionFileWrong(Span(text, file, key.Start), "\"classes:\" and \"lines:\" were expected, each with a list");
                continue;
            }
            foreach (var node in list.Children)
            {
                var words = Value(node, isClass ? "like" : "text");
                if (words is null || Value(node, "is") is not { } named || !Kinds.TryGetValue(named, out var kind))
                {
                    diagnostics.DecisionFileWrong(Span(text, file, node.Start), $"each has \"{(isClass ? "like" : "text")}\" and \"is\", which is one of: {string.Join(", ", Kinds.Keys)}");
                    continue;
                }
                var at = int.TryParse(Value(node, "at"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : 0;
                if (isClass) classes.Add(new(words, kind, (int)node.Start.Line));
                else lines.Add(new(words, at, kind, (int)node.Start.Line));
            }
        }
        return new(Seq.Of(classes), Seq.Of(lines));
    }

    private static string? Value(YamlNode node, string key)
    {
        if (node is not YamlMappingNode map) return null;
        foreach (var (name, value) in map.Children)
            if (name is YamlScalarNode scalar && scalar.Value == key && value is YamlScalarNode said) return said.Value;
        return null;
    }

    private static SourceSpan Span(SourceText text, int file, Mark mark)
    {
        var line = (int)Math.Clamp(mark.Line, 1, text.LineCount);
        return new(file, Math.Min(text.StartOfLine(line) + (int)Math.Max(0, mark.Column - 1), text.Content.Length), 0);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (c == '\t') quoted.Append("\\t");
            else if (char.IsControl(c) || c == '\uFFFD') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
