namespace Publish.Manuscript.PlainText.Language;

/// <summary>Guesses a text's language by its commonest small words, in its first fifty thousand characters.</summary>
/// <param name="Tag">Empty where no language is clearly ahead.</param>
internal readonly record struct LanguageGuess(string Tag, int Hits)
{
    private const int Sample = 50_000;
    private const int Fewest = 8;

    private static readonly (string Tag, WordSet Words)[] Languages =
    [
        ("en", new("the and of to is that it with was are this not have for be they we you")),
        ("de", new("der die das und nicht ist mit ein eine den dem zu auf sich wir auch wird von sind")),
        ("fr", new("le les des et est dans une pas qui nous vous sont pour sur avec ce cette du au")),
        ("es", new("el los las que una por con para está como más pero su del y lo al sin")),
        ("it", new("il che di gli una per non sono della con è nel alla ma si dei")),
        ("pt", new("o os que não uma para com do da em é dos das mais mas ao")),
        ("nl", new("het een van en niet dat zijn voor met ook aan bij naar wordt maar")),
    ];

    public static LanguageGuess Of(string content)
    {
        var hits = new int[Languages.Length];
        var words = new WordRuns(content.AsSpan(0, Math.Min(content.Length, Sample)));
        while (words.MoveNext())
        {
            for (var i = 0; i < hits.Length; i++)
                if (Languages[i].Words.Contains(words.Current)) hits[i]++;
        }
        return Best(hits);
    }

    private static LanguageGuess Best(int[] hits)
    {
        var best = 0;
        for (var i = 1; i < hits.Length; i++)
            if (hits[i] > hits[best]) best = i;
        for (var i = 0; i < hits.Length; i++)
            if (i != best && hits[best] * 2 < hits[i] * 3) return default;
        return hits[best] >= Fewest ? new(Languages[best].Tag, hits[best]) : default;
    }
}
