using Publish.Model;
using Publish.Tests.Epub;
using static Publish.Tests.Epub.Prose;

namespace Publish.Tests.Markup.Content;

public sealed class DramaTests
{
    private static readonly string Text = EpubFile.Of(H(1, "One",
        P(S(SpanKind.Speaker, "Anna"), T(" "), S(SpanKind.Direction, "(aside)"), T(" Who "), new Comment("Sure?", "E"), new SourcePage("12"), T("goes?")),
        new Division(DivisionKind.Dateline, [P("Burg, 3 May")]), new Division(DivisionKind.Salutation, [P("Dear Anna,")]),
        new Division(DivisionKind.Signature, [P("Nobody")]))).Text("text-1.xhtml");

    [Fact]
    public void Speakers_and_directions_are_known_by_their_classes() => Assert.Contains(
        "<p><span class=\"speaker small-caps\">Anna</span> <i class=\"direction\">(aside)</i> Who goes?</p>", Text, StringComparison.Ordinal);

    [Fact]
    public void Comments_are_in_no_book() => Assert.DoesNotContain("Sure?", Text, StringComparison.Ordinal);

    [Fact]
    public void A_letters_head_is_known_by_its_classes() => Assert.Contains(
        "<div class=\"dateline right\">\n<p>Burg, 3 May</p>\n</div>\n<div class=\"salutation\">\n<p>Dear Anna,</p>", Text, StringComparison.Ordinal);

    [Fact]
    public void A_signature_stands_where_lines_end() => Assert.Contains("<div class=\"signature right\">\n<p>Nobody</p>", Text, StringComparison.Ordinal);
}
