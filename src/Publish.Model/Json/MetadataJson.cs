using System.Text.Json;

namespace Publish.Model.Json;

/// <summary>Metadata as they stand in the model file: one field a property, what is empty left out.</summary>
internal static class MetadataJson
{
    public static void Write(Utf8JsonWriter json, Metadata metadata)
    {
        json.Text("title"u8, metadata.Title);
        json.Text("subtitle"u8, metadata.Subtitle);
        if (!metadata.Contributors.IsEmpty) Write(json, metadata.Contributors);
        json.Text("date"u8, metadata.Date);
        json.Text("modified"u8, metadata.Modified);
        if (!metadata.Revisions.IsEmpty) Write(json, metadata.Revisions);
        json.Text("evaluatedBy"u8, metadata.EvaluatedBy);
        json.WriteString("language"u8, metadata.Language);
        json.Text("licence"u8, metadata.Licence);
        json.Text("source"u8, metadata.Source);
        json.Text("description"u8, metadata.Description);
        json.Text("publisher"u8, metadata.Publisher);
        json.Text("series"u8, metadata.Series);
        json.Text("seriesPosition"u8, metadata.SeriesPosition);
        json.Texts("subjects"u8, metadata.Subjects);
        json.Text("identifier"u8, metadata.Identifier);
        json.Text("identifierOfEpub"u8, metadata.IdentifierOfEpub);
        json.Text("cover"u8, metadata.Cover);
        json.Text("backCover"u8, metadata.BackCover);
        json.Text("coverAlternative"u8, metadata.CoverAlternative);
        json.Text("backCoverAlternative"u8, metadata.BackCoverAlternative);
        json.Attributes("others"u8, metadata.Others);
    }

    private static void Write(Utf8JsonWriter json, Seq<Contributor> contributors)
    {
        json.WriteStartArray("contributors"u8);
        foreach (var contributor in contributors)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, contributor.Name);
            json.WriteString("role"u8, contributor.Role);
            json.Text("sortName"u8, contributor.SortName);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Seq<Revision> revisions)
    {
        json.WriteStartArray("revisions"u8);
        foreach (var revision in revisions)
        {
            json.WriteStartObject();
            json.Text("date"u8, revision.Date);
            json.Text("what"u8, revision.What);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static Metadata Read(JsonElement json) => new()
    {
        Title = json.Text("title"u8),
        Subtitle = json.Text("subtitle"u8),
        Contributors = json.Each("contributors"u8, c => new Contributor(c.Text("name"u8), c.Text("role"u8), c.Text("sortName"u8))),
        Date = json.Text("date"u8),
        Modified = json.Text("modified"u8),
        Revisions = json.Each("revisions"u8, r => new Revision(r.Text("date"u8), r.Text("what"u8))),
        EvaluatedBy = json.Text("evaluatedBy"u8),
        Language = json.Text("language"u8),
        Licence = json.Text("licence"u8),
        Source = json.Text("source"u8),
        Description = json.Text("description"u8),
        Publisher = json.Text("publisher"u8),
        Series = json.Text("series"u8),
        SeriesPosition = json.Text("seriesPosition"u8),
        Subjects = json.Texts("subjects"u8),
        Identifier = json.Text("identifier"u8),
        IdentifierOfEpub = json.Text("identifierOfEpub"u8),
        Cover = json.Text("cover"u8),
        BackCover = json.Text("backCover"u8),
        CoverAlternative = json.Text("coverAlternative"u8),
        BackCoverAlternative = json.Text("backCoverAlternative"u8),
        Others = json.Attributes("others"u8),
    };
}
