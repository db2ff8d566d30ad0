using System.Text;
using Publish.Model;
using Publish.Model.Source;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publish.Manuscript.PlainText.Fixing;

/// <summary>Reads and writes <c>scan-fixes.yaml</c>: a list of suspected scanning errors, each with an id, a decision and the words in question.</summary>
public static class ScanFile
{
    public const string Name = "scan-fixes.yaml";

    private const string Head = """
        # Likely scanning errors in the text that this manuscript was imported from.
        # decision: accepted   it is an error, and --fix changes it
        #           rejected   it is right as it stands, and is not reported again
        #           open       not decided yet
        # To change your mind: edit the decisions, move this file alone into an empty folder, and import the text there again with --fix.

        """;

    public static string Write(ScanDecisions decisions)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        if (decisions.Items.IsEmpty) text.Append("[]\n");
        foreach (var item in decisions.Items)
        {
            text.Append("- id: ").Append(Quoted(item.Id)).Append('\n');
            text.Append("  decision: ").Append(Word(item.Decision)).Append('\n');
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  line: {item.Line}\n");
            text.Append("  found: ").Append(Quoted(item.Found)).Append('\n');
            if (item.Proposal is not null) text.Append("  proposed: ").Append(Quoted(item.Proposal)).Append('\n');
            text.Append("  context: ").Append(Quoted(item.Context)).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>What cannot be read is a warning and counts as open.</summary>
    public static ScanDecisions Read(SourceText text, int file, DiagnosticBag diagnostics)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text.Content));
        }
        catch (Exception wrong) when (wrong is YamlException or InvalidOperationException)
        {
            diagnostics.ScanFileWrong(Span(text, file, (wrong as YamlException)?.Start ?? Mark.Empty), "this is not YAML");
            return ScanDecisions.None;
        }
        if (yaml.Documents.Count == 0) return ScanDecisions.None;
        var root = yaml.Documents[0].RootNode;
        if (root is not YamlSequenceNode list)
        {
            diagnostics.ScanFileWrong(Span(text, file, root.Start), "a list was expected");
            return ScanDecisions.None;
        }
        var items = new List<ScanDecision>();
        foreach (var node in list.Children)
        {
            if (Item(node) is { } item) items.Add(item);
            else diagnostics.ScanFileWrong(Span(text, file, node.Start), "an entry without an id or a decision that is known");
        }
        return new(Seq.Of(items));
    }

    private static ScanDecision? Item(YamlNode node)
    {
        if (node is not YamlMappingNode map || Value(map, "id") is not { Length: 10 } id) return null;
        Decision? decision = Value(map, "decision")?.Trim().ToLowerInvariant() switch
        {
            "accepted" => Decision.Accepted,
            "rejected" => Decision.Rejected,
            "open" => Decision.Open,
            _ => null,
        };
        if (decision is null) return null;
        _ = int.TryParse(Value(map, "line"), System.Globalization.NumberStyles.None, null, out var line);
        return new(id, decision.Value, line, Value(map, "found") ?? "", Value(map, "proposed"), Value(map, "context") ?? "");
    }

    private static string? Value(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlScalarNode scalar ? scalar.Value : null;

    private static SourceSpan Span(SourceText text, int file, Mark mark)
    {
        var line = (int)Math.Clamp(mark.Line, 1, text.LineCount);
        return new(file, Math.Min(text.StartOfLine(line) + (int)Math.Max(0, mark.Column - 1), text.Content.Length), 0);
    }

    private static string Word(Decision decision) => decision switch
    {
        Decision.Accepted => "accepted",
        Decision.Rejected => "rejected",
        _ => "open",
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n') quoted.Append("\\n");
            else if (char.IsControl(c) || c == '\uFFFD') quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
