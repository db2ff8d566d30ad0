using Publish.Pdf.Import;
using Publish.Pdf.Preflight.Contents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Publish.Pdf.Preflight.Reading;

/// <summary>Plays forms where they are shown; a group of transparency is laid on the page as one (ISO 32000-1, 11.6.6).</summary>
internal static class FormPlayer
{
    public static void Play(ContentsNest nest, Scene scene, GraphicsState around, StreamToken form, IndirectReference? reference)
    {
        var objects = nest.Room.Objects;
        var state = around.Copy();
        state.Matrix = (Affine.Of(objects.Numbers(SourceObjects.Entry(form.StreamDictionary, "Matrix")) ?? []) ?? Affine.Identity).Then(around.Matrix);
        state.Clip = ContentsNest.Boxed(around.Clip, objects.Box(SourceObjects.Entry(form.StreamDictionary, "BBox")), state.Matrix);
        var isGroup = objects.Resolve(SourceObjects.Entry(form.StreamDictionary, "Group")) is DictionaryToken group
            && objects.Resolve(SourceObjects.Entry(group, "S")) is NameToken { Data: "Transparency" };
        var laying = around.Laying(false) with { Overprints = false };
        if (isGroup && laying.Alpha <= 0) return;
        if (isGroup)
        {
            scene.IsTransparent |= around.IsTransparent;
            (state.FillAlpha, state.StrokeAlpha, state.Blend, state.Mask) = (1, 1, Inking.Blend.Normal, null);
        }
        var first = scene.Marks.Count;
        nest.Play(form, reference, scene, state, false, "a form");
        if (isGroup) Gather(scene, first, laying, state.Clip);
    }

    private static void Gather(Scene scene, int first, Laying laying, Clip clip)
    {
        var count = scene.Marks.Count - first;
        if (count == 0 || (laying.Covers && scene.Marks.Skip(first).All(mark => mark.Laying.Covers))) return;
        if (count == 1 && scene.Marks[first].Laying.Covers) scene.Marks[first] = scene.Marks[first] with { Laying = laying };
        else scene.Groups.Add(new(first, scene.Marks.Count, laying, clip));
    }
}
