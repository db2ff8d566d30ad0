namespace Publish.Model.Punctuation;

/// <summary>What a character is to the rules of typography.</summary>
internal static class Letters
{
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\u00A0' or '\u202F' or '\u2009' || (c > '\u1000' && char.IsWhiteSpace(c));

    /// <summary>The line's edge, or a space.</summary>
    public static bool IsGap(char c) => c == '\0' || IsSpace(c);

    public static bool IsWord(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : c == TypedLine.Other || char.IsSurrogate(c) || char.IsLetterOrDigit(c)
        || c is >= '\u0300' and <= '\u036F';

    public static bool IsDash(char c) => c is '–' or '—' or '―';

    public static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '„' or '‚' or '«' or '»' or '‹' or '›';

    /// <summary>What a quotation never begins with.</summary>
    public static bool IsPause(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}';

    public static bool IsOpener(char c) => c is '(' or '[' or '{' or '¿' or '¡' or '/' or '“' or '‘' or '„' or '‚' or '«' or '‹';

    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '”' or '’' or '»' or '›' or '%' or '…';
}
