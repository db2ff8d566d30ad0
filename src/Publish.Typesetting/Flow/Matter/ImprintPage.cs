using Publish.Model;
using Publish.Model.Language;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>The imprint: what it is, whose, under which licence, from where, and how it was made. Somewhat smaller than the text, at the page’s foot.</summary>
internal sealed class ImprintPage(CollectingState state, StructureDraft parent, BlockSetter setter)
{
    private readonly Metadata metadata = state.Document.Metadata;

    public FixedPage Page()
    {
        var size = Length.Min(state.Styles.Theme.Quotations.Size, state.Styles.Theme.Text.Size);
        var lines = Crowding.First(state.Styles.Theme.LinesOnPage, crowding =>
        {
            var lines = new MatterLines(state, parent, setter);
            lines.AtFoot(() =>
            {
                foreach (var paragraph in Paragraphs().Where(p => p.Length > 0))
                    lines.Add(paragraph, crowding.Of(size, state.Styles.Theme.Text.Least), LineAlignment.Left, dense: crowding.IsDense);
            });
            return lines;
        });
        return new(null, lines.Parts, null, StructureId.None);
    }

    private IEnumerable<string> Paragraphs()
    {
        yield return metadata.Subtitle.Length > 0 ? $"{metadata.Title}: {metadata.Subtitle}" : metadata.Title;
        foreach (var credit in Credits.Of(metadata)) yield return credit;
        yield return Series();
        yield return string.Join(", ", new[] { metadata.Publisher, DateWords.Of(metadata.Date, metadata.Language) }.Where(s => s.Length > 0));
        for (var i = 0; i < metadata.Revisions.Count; i++) yield return RevisionWords.Of(metadata.Revisions[i], metadata.Language);
        if (!metadata.Identifier.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase)) yield return metadata.Identifier;
        for (var i = 0; i < metadata.Others.Count; i++) yield return $"{metadata.Others[i].Key}: {metadata.Others[i].Value}";
        yield return metadata.Source;
        yield return metadata.Licence;
        yield return $"{Faces()} · Publish";
    }

    private string Series() => metadata.SeriesPosition.Length > 0 ? $"{metadata.Series}, {metadata.SeriesPosition}" : metadata.Series;

    private string Faces() => string.Join(", ", new[] { FaceRole.Text, FaceRole.Heading }
        .Select(role => state.Styles.FaceOf(new TextLook(role, state.Styles.Theme.Text.Size, metadata.Language)).Family).Distinct());
}
