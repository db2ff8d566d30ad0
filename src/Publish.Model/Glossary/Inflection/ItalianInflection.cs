namespace Publish.Model;

internal sealed class ItalianInflection : IInflection
{
    public IReadOnlyList<string> Articles { get; } = ["il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'"];

    public void AddForms(string phrase, Growing<PhraseForm> forms) => RomancePlurals.Add(phrase, Plurals, forms);

    private static IEnumerable<string> Plurals(string word)
    {
        if (word.Length < 3) return [word];
        var stem = word[..^1];
        return word[^1] switch
        {
            'a' when Hard(stem) => [stem + "he", stem + "hi"],
            'a' => [stem + "e", stem + "i"],
            'o' when stem[^1] == 'i' => [stem],
            'o' when Hard(stem) => [stem + "i", stem + "hi"],
            'o' => [stem + "i", stem + "a"],
            'e' => [stem + "i"],
            _ => [word],
        };
    }

    private static bool Hard(string stem) => stem[^1] is 'c' or 'g';
}
