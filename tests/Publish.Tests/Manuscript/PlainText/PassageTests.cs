using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>Lists and quotations that only their place and their words show: no bullet, no quotation mark.</summary>
public sealed class PassageTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    private const string Other = "Nobody in the harbour could say when the wind would turn, and the boats lay where they were until the old ones had looked at the sky for long enough.";

    private const string Third = "In the morning the mole was white with frost, and a man whom nobody knew stood at its end and looked out over the water as if he waited for a ship.";

    [Theory]
    [InlineData("2 cups of lentils\n1 onion, chopped\nsalt\n1/2 l of water\n")]
    [InlineData("    2 cups of lentils,\n    1 onion, chopped,\n    salt,\n    1/2 l of water.\n")]
    [InlineData("½ l Wasser\n3 Zwiebeln\nSalz\n250 g Linsen\n")]
    public void Lines_that_begin_with_amounts_are_a_list(string lines)
    {
        var read = Read.Of($"Title: Soup\n\n{Prose}\n\nLENTIL SOUP\n\n{lines}\n{Other}\n");
        Assert.Equal(4, Assert.Single(Query.All<ListBlock>(read.Document)).Items.Count);
        Assert.Empty(Query.All<Verse>(read.Document));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void A_long_item_goes_on_in_the_next_line()
    {
        var read = Read.Of($"Title: Soup\n\n{Prose}\n\n    2 cups of lentils, the small ones (or green ones, or those that are\n    sold as brown ones),\n    1 onion,\n    3 potatoes.\n\n{Other}\n");
        Assert.Equal(3, Assert.Single(Query.All<ListBlock>(read.Document)).Items.Count);
    }

    [Fact]
    public void What_a_colon_announces_in_short_lines_is_a_list()
    {
        var read = Read.Of($"Title: Nets\n\n{Prose}\n\nWhat we want to bring:\n\n    a lamp\n    two needles of bone\n    thread that has been waxed\n\n{Other}\n");
        Assert.Equal(3, Assert.Single(Query.All<ListBlock>(read.Document)).Items.Count);
    }

    [Fact]
    public void An_index_is_a_list()
    {
        var read = Read.Of($"Title: Nets\n\n{Prose}\n\n{Other}\n\nINDEX\n\nBoats, 3, 12-14\nLamps, 7\nNets, mending of, 2, 9\nWind, 11\n");
        Assert.Equal(4, Assert.Single(Query.All<ListBlock>(read.Document)).Items.Count);
    }

    [Theory]
    [InlineData("1 May 1911\n3 June 1911\n9 July 1911\n")]
    [InlineData("1911 the nets\n1912 the lamps\n1913 the boats\n")]
    [InlineData("Three went to mend the nets,\nAnd two to trim the light,\nAnd one went down to look for him\nWho had gone out at night.\n")]
    public void Days_years_and_verse_are_no_amounts(string lines) => Assert.Empty(Query.All<ListBlock>(Read.Of($"Title: T\n\n{Prose}\n\n{lines}\n{Other}\n").Document));

    [Fact]
    public void What_is_set_in_together_is_one_quotation()
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n    {Other}\n\n    No more.\n\n    {Third}\n\n{Other}\n\n{Third}\n\n{Prose}\n");
        Assert.Equal(3, Assert.Single(Query.All<Quotation>(read.Document)).Content.Count);
    }

    [Fact]
    public void A_letter_that_is_set_in_is_quoted_with_its_date_and_its_signature()
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\n{Other} He wrote to us:\n\n     The Harbour, 3 May 1921\n\n     Dear Ann,\n\n     {Other}\n\n     Yours ever,\n     JOHN.\n\n{Third}\n\n{Prose}\n");
        var quotation = Assert.Single(Query.All<Quotation>(read.Document));
        Assert.Equal([DivisionKind.Dateline, DivisionKind.Salutation, DivisionKind.Signature], quotation.Content.OfType<Division>().Select(division => division.Kind));
    }

    [Theory]
    [InlineData("\"", "\"")]
    [InlineData("“", "”")]
    [InlineData("--", "")]
    [InlineData("—", "")]
    public void Speech_after_a_colon_is_no_quotation_where_people_talk(string opens, string closes)
    {
        var talk = string.Concat(Enumerable.Repeat($"{opens}Who took them?{closes}\n\nNobody answered.\n\n", 9));
        var read = Read.Of($"Title: T\n\n{Prose}\n\n{talk}The old one looked at the sky for a while, and said:\n\n{opens}There is nobody in this harbour who would take a net that is not his own, and there never was.{closes}\n\n{opens}Yes{closes}\n\n{Other}\n");
        Assert.Empty(Query.All<Quotation>(read.Document));
    }

    [Fact]
    public void Four_dashes_stand_for_a_name_said_above_and_name_nobody() =>
        Assert.Empty(Query.All<Quotation>(Read.Of($"Title: T\n\n{Prose}\n\nWeaver, A., The Nets and Those Who Mend Them, a Handbook.\n\n---- The Lamps of the Harbour.\n\n{Other}\n").Document));

    [Fact]
    public void Mail_that_is_quoted_keeps_its_paragraphs_and_loses_its_wraps()
    {
        const string Quoted = "> Nobody in the harbour could say when the wind would turn. The old ones\n> looked at the sky, the young ones looked at the old ones, and the boats\n> lay where they were.\n>\n> And do you mend by day or by night?\n";
        var read = Read.Of($"Title: T\n\n{Prose}\n\nOn Monday Ann wrote:\n\n{Quoted}\n{Other}\n");
        var quotation = Assert.Single(Query.All<Quotation>(read.Document));
        Assert.Equal(2, quotation.Content.Count);
        Assert.Empty(Query.All<LineBreak>(read.Document));
    }

    [Fact]
    public void Notes_in_a_counted_list_below_their_heading_stand_at_their_calls()
    {
        var read = Read.Of($"Title: T\n\n{Prose}[1] {Other}[2]\n\n{Third}\n\nNOTES\n\n1. Of hemp, which was cheaper.\n\n2. Of cotton.\n");
        Assert.Equal(2, Query.All<Note>(read.Document).Count);
        Assert.Empty(Query.All<ListBlock>(read.Document));
        Assert.Empty(Query.All<Heading>(read.Document));
        Assert.Equal((2, 2), (read.Reading.Account!.In.Notes, read.Reading.Account.Out.Notes));
        Assert.True(read.Reading.Account.IsBalanced);
    }

    [Fact]
    public void A_counted_list_below_such_a_heading_that_nothing_calls_is_a_list() =>
        Assert.Equal(2, Assert.Single(Query.All<ListBlock>(Read.Of($"Title: T\n\n{Prose}\n\nNOTES\n\n1. Bring a lamp.\n\n2. Bring thread.\n").Document)).Items.Count);

    [Fact]
    public void A_long_direction_in_italics_is_none_of_the_speeches_nor_a_quotation()
    {
        var speeches = string.Concat(Enumerable.Range(0, 3).Select(_ => $"ANN.\n\n{Prose}\n\nBERT.\n\n{Other}\n\n"));
        var read = Read.Of($"Title: T\n\nACT I\n\n{speeches}      _Cora comes in with a lamp and a net, puts the lamp on the\n      table, and hangs the net over the back of a chair that\n      nobody sits on._\n\nANN.\n\n{Third}\n");
        Assert.Empty(Query.All<Quotation>(read.Document));
        Assert.Contains(Query.All<Styled>(read.Document), styled => styled.Kind == SpanKind.Direction);
    }

    [Fact]
    public void A_heading_with_its_full_stop_opens_a_glossary() =>
        Assert.Equal(2, Glossary($"Title: T\n\n{Prose}\n\nGLOSSARY OF NAMES.\n\n~Anna~.--Who mends the nets.\n\n~Bert~.--Who trims the lamp.\n"));

    [Fact]
    public void A_note_that_is_called_in_a_speech_is_counted_once()
    {
        var read = Read.Of($"Title: T\n\n{Prose}\n\nANN: Who paid?\n\nBERT: Nobody did.[1] {Other}\n\nANN: And then?\n\nBERT: {Third}\n\n[1] The cobbler did.\n");
        Assert.Single(Query.All<Note>(read.Document));
        Assert.True(read.Reading.Account!.IsBalanced);
    }

    [Fact]
    public void A_litre_is_no_scanning_error() =>
        Assert.Empty(Read.Of($"Title: Soup\n\n{Prose}\n\n2 onions\n1/2 l of water\n3 potatoes\n\n{Other}\n").Reading.Suspicions);

    private static int Glossary(string text) => Read.Of(text).Document.Glossary.Entries.Count;
}
