using System.Text.Json;
using Publish.Model;
using Publish.Model.Source;
using Publish.Press;
using Publish.Press.Mending;
using Publish.Press.Output;
using Publish.Press.Printing;
using Publish.Press.Reporting;
using Publish.Press.Statements;

namespace Publish.Cli.Reporting;

/// <summary>The outcome as one JSON object on standard output, for other programs: <c>ok</c>, <c>folder</c>, <c>files</c> as in the manifest, <c>diagnostics</c>.</summary>
internal static class JsonReport
{
    public static void Write(Made outcome, TextWriter output) => Write(output, json => Write(outcome, json));

    /// <summary>One object, with whatever a verb has to say.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = LegibleJson.Encoder }))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        output.Write('\n');
    }

    private static void Write(Made outcome, Utf8JsonWriter json)
    {
        json.WriteBoolean("ok"u8, outcome.Succeeded);
        if (outcome.Zine is { } made) WriteMade(made, json);
        if (outcome.Mended.Count > 0) WriteMended(outcome.Mended, json);
        if (outcome.Statements.Count > 0) WriteStatements(outcome.Statements, json);
        WriteProblems(outcome.Problems, outcome.Sources, json);
    }

    private static void WriteStatements(IReadOnlyList<FileStatements> files, Utf8JsonWriter json)
    {
        json.WriteStartArray("private"u8);
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("file"u8, file.File);
            json.WriteStartArray("says"u8);
            foreach (var said in file.Statements)
            {
                json.WriteStartObject();
                json.WriteString("what"u8, said.What);
                json.WriteString("value"u8, said.Value);
                json.WriteString("from"u8, said.From);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteMended(IReadOnlyList<MendedPlace> mended, Utf8JsonWriter json)
    {
        json.WriteStartArray("mended"u8);
        foreach (var place in mended)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, place.Code);
            json.WriteString("file"u8, place.Path);
            json.WriteNumber("line"u8, place.Line);
            json.WriteString("message"u8, place.Message);
            json.WriteString("before"u8, place.Before);
            json.WriteString("after"u8, place.After);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void WriteProblems(Seq<Diagnostic> problems, SourceSet sources, Utf8JsonWriter json)
    {
        json.WriteStartArray("diagnostics"u8);
        foreach (var problem in problems)
            WriteProblem(problem, sources, json);
        json.WriteEndArray();
    }

    private static void WriteMade(MadeZine made, Utf8JsonWriter json)
    {
        json.WriteString("title"u8, made.Title);
        json.WriteString("folder"u8, made.Place);
        json.WriteStartArray("files"u8);
        foreach (var file in made.Files)
            OutputManifest.WriteFile(json, file);
        json.WriteEndArray();
        json.WriteStartArray("booklets"u8);
        foreach (var booklet in made.Printed)
            WriteBooklet(booklet, made.Name, json);
        json.WriteEndArray();
    }

    private static void WriteBooklet(PrintFacts booklet, string slug, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, slug + booklet.Suffix);
        if (booklet.PaperName.Length > 0) json.WriteString("paper"u8, booklet.PaperName);
        if (booklet.Sheets > 0) json.WriteNumber("sheets"u8, booklet.Sheets);
        if (booklet.Sides is PrintedSides.FlipLong or PrintedSides.FlipShort)
            json.WriteString("flip"u8, booklet.Sides == PrintedSides.FlipLong ? "long" : "short");
        if (booklet.Printer is { } printer) json.WriteString("printer"u8, printer.Name);
        json.WriteNumber("scale"u8, booklet.ScalePermille / 1000m);
        if (booklet.Scaling.Length > 0) json.WriteString("scaling"u8, booklet.Scaling);
        if (booklet.RunOff.Length > 0) json.WriteString("runOff"u8, booklet.RunOff);
        json.WriteEndObject();
    }

    private static void WriteProblem(Diagnostic problem, SourceSet sources, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, problem.Code);
        json.WriteString("severity"u8, ProblemText.Word(problem.Severity));
        if (sources.Find(problem.Span) is { } file)
        {
            var (line, column) = file.Locate(problem.Span.Start);
            json.WriteString("file"u8, file.Path);
            json.WriteNumber("line"u8, line);
            json.WriteNumber("column"u8, column);
            json.WriteNumber("length"u8, problem.Span.Length);
        }
        else if (problem.Path is { } path)
        {
            json.WriteString("file"u8, path);
        }
        json.WriteString("message"u8, problem.Message);
        if (problem.Hint is { } hint) json.WriteString("hint"u8, hint);
        json.WriteEndObject();
    }
}
