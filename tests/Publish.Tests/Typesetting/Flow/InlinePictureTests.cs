using Publish.Model;
using Publish.Model.Source;

namespace Publish.Tests.Typesetting.Flow;

public class InlinePictureTests
{
    private static Seq<Diagnostic> Said(int height)
    {
        var bag = new DiagnosticBag();
        Zine.Set(Zine.Of(new Paragraph([new Text("Look here "), Zine.Image("a.png"), new Text(" and there.")])), diagnostics: bag, inputs: Zine.Inputs(Zine.Picture("a.png", 600, height)));
        return bag.Sorted();
    }

    [Fact]
    public void A_large_picture_in_a_line_is_told_to_be_small() => Assert.Single(Said(600), problem => problem.Code == "ZP551");

    [Fact]
    public void A_sign_in_a_line_is_not() => Assert.DoesNotContain(Said(60), problem => problem.Code == "ZP551");
}
