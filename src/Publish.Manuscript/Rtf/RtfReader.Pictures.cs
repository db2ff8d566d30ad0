using Publish.Manuscript.Importing;
using Publish.Manuscript.WordProcessing;

namespace Publish.Manuscript.Rtf;

internal sealed partial class RtfReader
{
    private RtfPicture? picture;
    private string property = "";
    private string? alternative;
    private bool floats;

    private bool OfPictures(string word, int? number)
    {
        switch (word)
        {
            case "pict" when state.Place is RtfPlace.Text or RtfPlace.Drawing or RtfPlace.Caught: Picture(); break;
            case "pict": state.Place = RtfPlace.Skipped; break;
            case "emfblip": SetKind("an EMF drawing"); break;
            case "wmetafile": SetKind("a WMF drawing"); break;
            case "macpict": SetKind("a PICT drawing"); break;
            case "dibitmap" or "wbitmap": SetKind("a bitmap of Windows"); break;
            case "pichgoal": if (picture is not null) picture.Height = number ?? 0; break;
            case "picscaley": if (picture is not null) picture.Scale = Math.Clamp(number ?? 100, 1, 10_000); break;
            case "picwgoal": if (picture is not null) picture.Width = number ?? 0; break;
            case "picscalex": if (picture is not null) picture.ScaleAcross = Math.Clamp(number ?? 100, 1, 10_000); break;
            case "piccropl": if (picture is not null) picture.Hidden = picture.Hidden with { Left = number ?? 0 }; break;
            case "piccropt": if (picture is not null) picture.Hidden = picture.Hidden with { Top = number ?? 0 }; break;
            case "piccropr": if (picture is not null) picture.Hidden = picture.Hidden with { Right = number ?? 0 }; break;
            case "piccropb": if (picture is not null) picture.Hidden = picture.Hidden with { Bottom = number ?? 0 }; break;
            case "picprop": state.Place = RtfPlace.Drawing; break;
            case "shpinst" or "do": Drawing(); break;
            case "shptxt" or "dptxbxtext" when state.Place == RtfPlace.Drawing: Box(); break;
            case "sn": Catch(name => property = name.Trim()); break;
            case "sv": Catch(Property); break;
            default: return false;
        }
        return true;
    }

    private void SetKind(string kind)
    {
        if (picture is not null) picture.Kind = kind;
    }

    private void Drawing()
    {
        (state.Place, floats, alternative) = (RtfPlace.Drawing, true, null);
        state.AtEnd = () =>
        {
            foreach (var waiting in shaped) End(waiting);
            shaped.Clear();
            floats = false;
        };
    }

    /// <summary>A drawing's picture waits for what is said of it, which stands behind.</summary>
    private readonly List<RtfPicture> shaped = [];

    private void Picture()
    {
        var (outer, mine) = (picture, new RtfPicture());
        picture = mine;
        state.Place = RtfPlace.Picture;
        state.AtEnd = () =>
        {
            picture = outer;
            if (floats) shaped.Add(mine);
            else End(mine);
        };
    }

    private void Property(string value)
    {
        if (property != "wzDescription" || value.Trim() is not { Length: > 0 } words) return;
        if (picture is not null) picture.Alternative = words;
        else alternative = words;
    }

    private void End(RtfPicture taken)
    {
        if (fields.Fate == FieldFate.List) return;
        ledger.Pictures++;
        var said = (taken.Alternative ?? alternative) is { } words ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
        var near = said ?? Source.Last;
        var cut = !taken.IsTooLarge && taken.Crop is { } crop ? pictures.AddCut(taken.Bytes, "picture", crop) : null;
        if (taken.IsCropped) ledger.Lose("picture that was cropped", cut is null ? "ALL of it is shown, what was cut away too: crop the file in images" : "it is cropped for good: what was hidden is not in the zine's folder", near);
        if (!taken.IsTooLarge && (cut ?? pictures.Add(taken.Bytes, "picture")) is { } path) flow.Draft.Pieces.Add(new PicturePiece(path, said, floats, taken.InchesHigh > 0 ? taken.InchesHigh : 1, LookOf(null)) { Width = taken.InchesWide });
        else ledger.Lose("picture that is left out", Why(taken), near);
    }

    private static string Why(RtfPicture taken) => taken.IsTooLarge ? "it is larger than is read"
        : $"it is {(taken.Kind.Length > 0 ? taken.Kind : PictureStore.KindOf(taken.Bytes))}, and pictures are PNG, JPEG or SVG: save it as PNG and put that into the text";
}
