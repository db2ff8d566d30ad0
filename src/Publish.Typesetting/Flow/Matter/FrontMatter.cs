using Publish.Model;
using Publish.Model.Language;
using Publish.Typesetting.Flow.Collecting;
using Publish.Typesetting.Flow.Setting;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Paragraphs;

namespace Publish.Typesetting.Flow.Matter;

/// <summary>What stands before the text: the cover picture, or else a title page; and overleaf, inside the cover, the imprint.</summary>
internal sealed class FrontMatter(CollectingState state, StructureDraft parent, BlockSetter setter)
{
    private readonly Metadata metadata = state.Document.Metadata;

    public FixedPage First() => Cover() ?? TitlePage();

    /// <param name="node">Under which it is read.</param>
    public FixedPage Imprint(StructureDraft node) => new ImprintPage(state, node.Add(StructureRole.Div), setter).Page();

    /// <summary>The picture on the last page; null where there is none.</summary>
    public FixedPage? BackCover(StructureDraft root) =>
        CoverOf(root, metadata.BackCover, metadata.BackCoverAlternative, state.Terms.BackCover);

    private FixedPage? Cover() => CoverOf(
        parent, metadata.Cover, metadata.CoverAlternative.Length > 0 ? metadata.CoverAlternative : metadata.Title, state.Terms.Cover);

    private FixedPage? CoverOf(StructureDraft node, string path, string alternative, string name)
    {
        if (path.Length == 0 || !state.Inputs.Pictures.TryGetValue(path, out var picture)) return null;
        var shape = new StructureNode(StructureRole.Figure, []) { Alternative = alternative.Length > 0 ? alternative : name, IsBlock = true };
        return new(name, [], picture, state.NewId(node.Add(shape)));
    }

    private FixedPage TitlePage()
    {
        var lines = Crowding.First(state.Styles.Theme.LinesOnPage, TitleLines);
        return new(null, lines.Parts, null, StructureId.None);
    }

    private MatterLines TitleLines(Crowding crowding)
    {
        var theme = state.Styles.Theme;
        var lines = new MatterLines(state, parent, setter);
        lines.Skip(theme.LinesOnPage * crowding.TopPercent / 100);
        lines.Add(metadata.Title, crowding.Of(theme.Title.Size, theme.Text.Least), LineAlignment.Centred, dense: crowding.IsDense, role: StructureRole.Title);
        lines.Skip(1);
        lines.Add(metadata.Subtitle, crowding.Of(theme.Title.SubtitleSize, theme.Text.Least), LineAlignment.Centred, italic: true, dense: crowding.IsDense);
        lines.Skip(crowding.TopPercent > 0 ? 2 : 1);
        lines.Add(Authors(), crowding.Of(theme.Title.AuthorSize, theme.Text.Least), LineAlignment.Centred, dense: crowding.IsDense);
        lines.Skip(1);
        var foot = string.Join(", ", new[] { metadata.Publisher, DateWords.Of(metadata.Date, metadata.Language) }.Where(s => s.Length > 0));
        lines.AtFoot(() => lines.Add(foot, crowding.Of(theme.Text.Size, theme.Text.Least), LineAlignment.Centred, dense: crowding.IsDense));
        return lines;
    }

    private string Authors() => string.Join(", ", metadata.Contributors.Where(c => c.Role == "aut").Select(c => c.Name));
}
