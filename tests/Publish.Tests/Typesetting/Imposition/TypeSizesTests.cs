using Publish.Fonts;
using Publish.Tests.Fonts;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Pages;

namespace Publish.Tests.Typesetting.Imposition;

/// <summary>The size of the text is the one that most letters have.</summary>
public sealed class TypeSizesTests
{
    private static readonly StructureId Content = new(0);

    [Fact]
    public void Most_letters_say_it_and_not_the_largest() => Assert.Equal(Length.Pt(10), TypeSizes.Main([Of(Letters(Content, 24, 3), Letters(Content, 10, 5), Letters(Content, 8, 2))]));

    /// <summary>Running heads, folios and marks are no text.</summary>
    [Fact]
    public void What_is_outside_of_the_text_does_not_count() => Assert.Equal(Length.Pt(10), TypeSizes.Main([Of(Letters(Artifact.Layout, 8, 9), Letters(Content, 10, 5))]));

    [Fact]
    public void Pages_without_letters_have_none() => Assert.Null(TypeSizes.Main([Of(Letters(Artifact.Layout, 8, 9))]));

    [Fact]
    public void Of_pages_that_are_scaled_no_others_count()
    {
        var document = new PagedDocument(new() { Title = "Pages" }, [Of(Letters(Content, 12, 9)), Of(Letters(Content, 10, 5))], null, [], ViewerPreferences.None);
        Assert.Equal(Length.Pt(10), TypeSizes.OfScaled(document, [Placement.ActualSize, Placement.ActualSize / 2]));
        Assert.Null(TypeSizes.OfScaled(document, [Placement.ActualSize, Placement.ActualSize]));
    }

    private static TextItem Letters(StructureId structure, int points, int count)
    {
        var face = ShippedFonts.Library.Find("source-sans-3");
        var shaped = new Shaper().Shape(new string('n', count), face);
        return new(structure, default, new(face, Length.Pt(points), Ink.Black), [new(shaped, 0, (ushort)count, default, false, default)]);
    }

    private static Page Of(params PageItem[] items)
    {
        var area = new Rect(Length.Zero, Length.Zero, Length.Mm(100), Length.Mm(100));
        return new(new(area.Width, area.Height), area, area, "", [.. items]);
    }
}
