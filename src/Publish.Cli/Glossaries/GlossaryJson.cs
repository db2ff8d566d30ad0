using System.Text.Json;
using Publish.Model.Glossaries.Surveying;
using Publish.Model.Source;
using Publish.Model.Walking;

namespace Publish.Cli.Glossaries;

/// <summary>The same for other programs: <c>entries</c> with their <c>uses</c> and what was <c>nearly</c> one, <c>unused</c> ids, and <c>undefined</c> terms.</summary>
internal static class GlossaryJson
{
    public static void Write(GlossarySurvey survey, SourceSet sources, Utf8JsonWriter json)
    {
        json.WriteStartArray("entries"u8);
        foreach (var entry in survey.Entries)
            Write(entry, sources, json);
        json.WriteEndArray();
        json.WriteStartArray("unused"u8);
        foreach (var entry in survey.Entries)
            if (entry.Uses.IsEmpty && !entry.Entry.Shared) json.WriteStringValue(entry.Entry.Id);
        json.WriteEndArray();
        json.WriteStartArray("undefined"u8);
        foreach (var term in survey.Undefined)
            Write(term, sources, json);
        json.WriteEndArray();
    }

    private static void Write(SurveyedEntry surveyed, SourceSet sources, Utf8JsonWriter json)
    {
        var entry = surveyed.Entry;
        json.WriteStartObject();
        json.WriteString("id"u8, entry.Id);
        json.WriteString("term"u8, PlainText.WithoutNotes(entry.Term));
        if (entry.Abbreviation.Length > 0) json.WriteString("abbreviation"u8, entry.Abbreviation);
        if (entry.Kind.Length > 0) json.WriteString("kind"u8, entry.Kind);
        if (entry.Shared) json.WriteBoolean("shared"u8, true);
        Place(entry.Span, sources, json);
        json.WriteStartArray("uses"u8);
        foreach (var use in surveyed.Uses)
            Write(use, sources, json);
        json.WriteEndArray();
        json.WriteStartArray("nearly"u8);
        foreach (var near in surveyed.Nearly)
            Write(near, sources, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(SurveyedUse use, SourceSet sources, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Place(use.Span, sources, json);
        json.WriteString("words"u8, use.Words);
        json.WriteString("reason"u8, Reasons.Key(use.Reason));
        if (use.Note > 0) json.WriteNumber("note"u8, use.Note);
        json.WriteEndObject();
    }

    private static void Write(NearMatch near, SourceSet sources, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Place(near.Span, sources, json);
        json.WriteString("words"u8, near.Words);
        json.WriteString("reason"u8, Reasons.Key(near.Reason));
        json.WriteNumber("count"u8, near.Count);
        json.WriteEndObject();
    }

    private static void Write(UndefinedTerm term, SourceSet sources, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Place(term.First, sources, json);
        json.WriteString("words"u8, term.Words);
        json.WriteString("kind"u8, Reasons.Key(term.Kind));
        json.WriteNumber("count"u8, term.Count);
        json.WriteEndObject();
    }

    private static void Place(SourceSpan span, SourceSet sources, Utf8JsonWriter json)
    {
        if (sources.Find(span) is not { } file) return;
        var (line, column) = file.Locate(span.Start);
        json.WriteString("file"u8, file.Path);
        json.WriteNumber("line"u8, line);
        json.WriteNumber("column"u8, column);
    }
}
