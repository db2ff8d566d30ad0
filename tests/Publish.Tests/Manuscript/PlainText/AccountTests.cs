using Publish.Model;
using Publish.Model.Walking;

namespace Publish.Tests.Manuscript.PlainText;

/// <summary>The account of a plain text, held against a bag of words that is counted here by other means.</summary>
public sealed class AccountTests
{
    private const string Prose = "The lamp was lit at six, and those who had come to mend the nets sat down beside it and said nothing for a while, since nothing had happened that day.";

    public static TheoryData<string> Texts { get; } =
    [
        $"Title: The Nets\nAuthor: A. Weaver\nLanguage: English\n\n{Prose}\n\nAnna -- and Bert -- sat co-\noperating there.\n",
        $"THE NETS\n\nby A. Weaver\n\n\n\nCHAPTER I\n\n{Prose}\n\n1. one\n\n2. two\n\n3. three\n\n* * *\n\n{Prose}\n",
        $"Title: T\n\nNets [1] hang here[2] and there.\n\n[1] Of hemp.\n\n[Footnote 2: Of cotton.]\n\n{Prose}\n",
        $"Title: T\n\n{Prose}\n\n\n\nGLOSSARY\n\nLamp, n.: What gives light.\n\nNet, n.: What holds fish.\n\nOar, n.: What moves a boat.\n",
        "Title: The Ferry\n\nACT I\n\nNELL. Is it late?[She yawns.]Very.\n\nOTTO. It is always late.\n\nNELL. Then we wait.\n\nOTTO. [rising] We do.\n\nNELL. Tell me a story.\n\nOTTO. I have none.\n",
        $"The Open Cupboard EBook of The Nets\n\nTitle: The Nets\n\n*** START OF THE OPEN CUPBOARD EBOOK THE NETS ***\n\nProduced by two people\n\n\n\n\nTHE NETS\n\n\n\nCONTENTS\n\nI. Lamps\nII. Nets\nIII. Oars\n\n\n\nI. Lamps\n\n{Prose}\n\n\n\nII. Nets\n\n{Prose}\n\n\n\nIII. Oars\n\n{Prose}\n\n*** END OF THE OPEN CUPBOARD EBOOK THE NETS ***\n\nA licence.\n",
        $"Title: T\n\nlost-picture.png\n\nSee http://example.org/a for more.\n\na   b   c\nd   e   f\n\n{Prose}\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_word_came_out_or_is_told(string text)
    {
        var read = Read.Of(text);
        var account = read.Reading.Account!;
        Assert.True(account.IsBalanced, string.Join('\n', account.Losses.Prepend(new($"{account.In.Words} in, {account.Out.Words} out", 0, 0, "", ""))));
        var gone = Bag(text);
        foreach (var word in Bag(AllWords.Of(read.Document) + " " + Preformatted(read.Document) + " " + Card(read.Document.Metadata)))
            if (gone.GetValueOrDefault(word.Key) is > 0 and var had) gone[word.Key] = Math.Max(0, had - word.Value);
        // What the bags differ by is told; marks that stick to words are within that.
        Assert.True(gone.Values.Sum() <= account.Losses.Sum(loss => loss.Words) + 4, string.Join(' ', gone.Where(word => word.Value > 0).Select(word => word.Key)));
    }

    [Fact]
    public void A_word_that_the_reader_would_lose_unbalances_the_account()
    {
        var account = Read.Of(Texts.First().Data).Reading.Account!;
        Assert.False((account with { Out = account.Out with { Words = account.Out.Words - 1 } }).IsBalanced);
    }

    [Fact]
    public void Losses_are_named_with_their_reasons()
    {
        var losses = Read.Of("The Open Cupboard EBook of The Nets\n\nTitle: The Nets\n\n*** START OF THE OPEN CUPBOARD EBOOK THE NETS ***\n\nNets [1] hang here.\n\n[1] Of hemp.\n\n*** END OF THE OPEN CUPBOARD EBOOK THE NETS ***\n\nA licence.\n").Reading.Account!.Losses;
        Assert.Equal(["passage of the distributor", "mark of a note", "call of a note"], losses.Select(loss => loss.What));
        Assert.Equal([1, 1], losses.Skip(1).Select(loss => loss.Words));
    }

    private static string Preformatted(Document document) => string.Join(' ', Query.All<Preformatted>(document).Select(block => block.Text));

    private static string Card(Metadata card) => string.Join(' ', card.Contributors.Select(person => person.Name).Append(card.Title));

    private static Dictionary<string, int> Bag(string text)
    {
        var letters = new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]);
        return letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).CountBy(word => word).ToDictionary();
    }
}
