using System.Diagnostics;
using System.Text.Json;
using Publish.Manuscript.Importing.Accounts;

namespace Publish.Corpus;

/// <summary>What pandoc finds in a file: the second witness of what an importer counts.</summary>
internal sealed class Pandoc
{
    /// <summary>What it loses differs from one to the next: the table was made with this one, Debian 12's.</summary>
    private const string Version = "pandoc 2.17";

    private int words;
    private int notes;
    private int pictures;
    private int links;
    private int tables;

    /// <summary>Null where it can be asked; else why not.</summary>
    public static string? Missing { get; } = Look();

    /// <param name="format">As pandoc calls it.</param>
    /// <returns>Null for a file that it cannot read.</returns>
    public static Counts? Read(string path, string format)
    {
        var (exit, json) = Run("-f", format, "-t", "json", path);
        if (exit != 0) return null;
        using var document = JsonDocument.Parse(json, new() { MaxDepth = 512 });
        var counted = new Pandoc();
        counted.Blocks(document.RootElement.GetProperty("blocks"));
        return new(counted.words, counted.notes, counted.pictures, counted.links, counted.tables);
    }

    /// <returns>False where it cannot.</returns>
    public static bool Write(string path, string target) => Run("-s", path, "-o", target).Exit == 0;

    private static string? Look()
    {
        try
        {
            return Run("--version").Output.StartsWith(Version, StringComparison.Ordinal) ? null : Version + " is not here";
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            return Version + " is not here";
        }
    }

    private static (int Exit, string Output) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("pandoc", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = error.Result;
        return (process.ExitCode, output);
    }

    private void Blocks(JsonElement blocks)
    {
        foreach (var block in blocks.EnumerateArray()) Block(block.GetProperty("t").GetString()!, block.TryGetProperty("c", out var content) ? content : default);
    }

    private void Block(string kind, JsonElement content)
    {
        switch (kind)
        {
            case "Para" or "Plain": Line(content); break;
            case "Header": Line(content[2]); break;
            case "CodeBlock": words += WordTally.Of(content[1].GetString()); break;
            case "BlockQuote": Blocks(content); break;
            case "Div": Blocks(content[1]); break;
            case "LineBlock": Each(content, Line); break;
            case "BulletList": Each(content, Blocks); break;
            case "OrderedList": Each(content[1], Blocks); break;
            case "DefinitionList":
                Each(content, pair =>
                {
                    Line(pair[0]);
                    Each(pair[1], Blocks);
                });
                break;
            case "Table": Table(content); break;
        }
    }

    private void Table(JsonElement table)
    {
        tables++;
        Blocks(table[1][1]);
        Rows(table[3][1]);
        Each(table[4], body =>
        {
            Rows(body[2]);
            Rows(body[3]);
        });
        Rows(table[5][1]);
    }

    private void Rows(JsonElement rows) => Each(rows, row => Each(row[1], cell => Blocks(cell[4])));

    private static void Each(JsonElement all, Action<JsonElement> take)
    {
        foreach (var one in all.EnumerateArray()) take(one);
    }

    private void Line(JsonElement inlines)
    {
        var line = Words(inlines);
        words += WordTally.Of(line);
    }

    private string Words(JsonElement inlines) => string.Concat(inlines.EnumerateArray().Select(inline => Word(inline.GetProperty("t").GetString()!, inline.TryGetProperty("c", out var content) ? content : default)));

    private string Word(string kind, JsonElement content)
    {
        switch (kind)
        {
            case "Str": return content.GetString()!;
            case "Space" or "SoftBreak" or "LineBreak": return " ";
            case "Code" or "Math": return content[1].GetString()!;
            case "Quoted" or "Cite" or "Span": return Words(content[1]);
            case "RawInline": return "";
            case "Note":
                notes++;
                Blocks(content);
                return "";
            case "Image":
                pictures++;
                // A caption is written as what the picture shows.
                return content[2][1].GetString()!.StartsWith("fig:", StringComparison.Ordinal) ? Words(content[1]) : "";
            case "Link":
                var words = Words(content[1]);
                if (words.Trim().Length > 0) links++;
                return words;
            default: return Words(content);
        }
    }
}
