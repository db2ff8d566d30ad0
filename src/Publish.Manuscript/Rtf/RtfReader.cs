using System.Text;
using Publish.Manuscript.Drafting;
using Publish.Manuscript.Importing;
using Publish.Manuscript.Importing.Accounts;
using Publish.Manuscript.Importing.Packages;
using Publish.Manuscript.WordProcessing;
using Publish.Model;

namespace Publish.Manuscript.Rtf;

/// <summary>Reads a rich text: groups within groups, each with what it changes and takes back, and words that say what follows (Rich Text Format Specification 1.9.1).</summary>
internal sealed partial class RtfReader
{
    /// <summary>Word writes a few dozen groups within each other.</summary>
    private const int Deepest = 512;

    private const int MostPieces = 2_000_000;

    private readonly RtfTokens tokens;
    private readonly PictureStore pictures;
    private readonly Ledger ledger;
    private readonly RtfFonts fonts = new();
    private readonly RtfStyles styles = new();
    private readonly RtfLists lists = new();
    private readonly Fields fields = new();
    private readonly Stack<RtfState> states = new();
    private readonly Stack<RtfFlow> flows = new();
    private readonly HashSet<string> wanted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> languages = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder text = new();
    private readonly List<byte> pending = [];
    private RtfState state = new();
    private RtfFlow flow = new([]);
    private Metadata card = new() { Language = "" };
    private int defaultFont = -1;
    private int defaultLanguage = -1;
    private int fallback;

    // Where a file says nothing, the specification's own.
    private int paper = 12240;
    private (int Left, int Right) margins = (1800, 1800);
    private int count;
    private int stylesDepth;
    private bool isStarred;

    private RtfReader(byte[] bytes, PictureStore pictures, Ledger ledger)
    {
        (tokens, this.pictures, this.ledger) = (new(bytes), pictures, ledger);
        Source = new(ledger);
    }

    public SourceWords Source { get; }

    public MarginComments Comments { get; } = new();

    public ReadText Text { get; private set; } = new();

    /// <exception cref="PackageException">It is damaged, or past the limits.</exception>
    public static RtfReader Read(byte[] bytes, PictureStore pictures, Ledger ledger)
    {
        var reader = new RtfReader(bytes, pictures, ledger);
        reader.Run();
        reader.EndFlow();
        reader.Text = new() { Items = reader.flow.Items, Card = reader.card, Wanted = reader.wanted, Languages = reader.languages, Measure = SourceSizes.Measure(reader.paper, reader.margins.Left + reader.margins.Right) };
        return reader;
    }

    private void Run()
    {
        while (true)
        {
            switch (tokens.Next())
            {
                case RtfToken.End: throw new PackageException(PackageFault.Damaged);
                case RtfToken.Open: Open(); break;
                case RtfToken.Close:
                    Close();
                    if (states.Count == 0) return;
                    break;
                case RtfToken.Text: Byte(); break;
                case RtfToken.Data when state.Place == RtfPlace.Picture: picture?.Add(tokens.Data.Span); break;
                case RtfToken.Word:
                    fallback = 0;
                    Word();
                    isStarred = false;
                    break;
                case RtfToken.Symbol: Symbol(); break;
            }
        }
    }

    private void Open()
    {
        FlushText();
        if (states.Count >= Deepest) throw new PackageException(PackageFault.TooDeep);
        states.Push(state);
        state = state.Inner();
        (fallback, isStarred) = (0, false);
        if (state.Place == RtfPlace.Styles && states.Count == stylesDepth + 1) state.AtEnd = () => styles.End(state);
    }

    private void Close()
    {
        FlushText();
        state.AtEnd?.Invoke();
        state = states.Pop();
        (fallback, isStarred) = (0, false);
    }

    private void Symbol()
    {
        switch (tokens.Word)
        {
            case "*": isStarred = true; break;
            case "~": Char('\u00A0'); break;
            case "_": Char('\u2011'); break;
            case "-": Char('\u00AD'); break;
            case "\\" or "{" or "}": Char(tokens.Word[0]); break;
            case "\n" or "\r": Word("par", null); break;
            case "\t": Word("tab", null); break;
        }
    }

    private void Word()
    {
        if (state.Place == RtfPlace.Skipped) return;
        Word(tokens.Word, tokens.Number);
    }

    private void Word(string word, int? number)
    {
        if (OfText(word, number)) return;
        FlushText();
        if (OfLetters(word, number) || OfParagraphs(word, number) || OfTables(word, number) || OfPictures(word, number) || OfDocument(word, number) || Destination(word, number)) return;
        // What a star stands before may be passed over by programs that do not know it.
        if (isStarred) state.Place = RtfPlace.Skipped;
    }

    private bool OfDocument(string word, int? number)
    {
        switch (word)
        {
            case "ansicpg" when number is > 0: fonts.Page = number.Value; return true;
            case "mac": fonts.Page = 10000; return true;
            case "pc": fonts.Page = 437; return true;
            case "pca": fonts.Page = 850; return true;
            case "deff": defaultFont = state.Font = number ?? -1; return true;
            case "deflang": defaultLanguage = state.Language = number ?? -1; return true;
            case "fcharset" when state.Place == RtfPlace.Fonts: fonts.SetOf(number ?? 0); return true;
            case "cpg" when state.Place == RtfPlace.Fonts: fonts.PageOf(number ?? 0); return true;
            case "list" when state.Place == RtfPlace.Lists: lists.BeginList(); return true;
            case "levelnfc" when state.Place == RtfPlace.Lists: lists.AddLevel(number ?? 0); return true;
            case "listid" when state.Place == RtfPlace.Lists: lists.EndList(number ?? 0); return true;
            case "listid" when state.Place == RtfPlace.ListsUsed: lists.Use(number ?? 0); return true;
            case "paperw": paper = number ?? 0; return true;
            case "margl": margins.Left = number ?? 0; return true;
            case "margr": margins.Right = number ?? 0; return true;
            case "sbasedon": styles.BasedOn(number ?? 0); return true;
            case "cs" or "ds" or "ts" when state.Place == RtfPlace.Styles: styles.Begin(number ?? 0, isOfOthers: true); return true;
            default: return false;
        }
    }

    /// <summary>Words that say what the rest of their group is.</summary>
    private bool Destination(string word, int? number)
    {
        switch (word)
        {
            case "fonttbl": state.Place = RtfPlace.Fonts; break;
            case "stylesheet": (state.Place, stylesDepth) = (RtfPlace.Styles, states.Count); break;
            case "listtable": state.Place = RtfPlace.Lists; break;
            case "listoverridetable": state.Place = RtfPlace.ListsUsed; break;
            case "info": state.Place = RtfPlace.Card; break;
            case "title" or "author" or "keywords" or "doccomm" when state.Place == RtfPlace.Card: Catch(words => Card(word, words)); break;
            case "listtext" or "pntext": Catch(mark => flow.Draft.Mark ??= mark); break;
            case "footnote": if (state.Place == RtfPlace.Text) Note(); else state.Place = RtfPlace.Skipped; break;
            case "annotation": Catch(Comment); break;
            case "atnauthor": Catch(name => author = name.Trim()); break;
            case "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf": Catch(Head); break;
            case "field": fields.Begin(); state.AtEnd = () => Instructed(fields.End()); break;
            case "fldinst": Catch(fields.Instruct); break;
            case "fldrslt": Instructed(fields.Separate()); break;
            case "bkmkstart": Catch(name => flow.Draft.Pieces.Add(new AnchorPiece(name.Trim()))); break;
            case "upr": (state.Around, state.Place) = (state.Place, RtfPlace.OldForm); break;
            case "ud": state.Place = state.Around; break;
            case "chftn": beginsNote = flows.Count > 0; break;
            case "colortbl" or "filetbl" or "ftnsep" or "ftnsepc" or "ftncn" or "aftnsep" or "aftnsepc" or "aftncn" or "xe" or "rxe" or "txe" or "tc" or "tcn" or "objdata" or "shprslt" or "nonshppict" or "nonesttables" or "fldtype" or "bkmkend": state.Place = RtfPlace.Skipped; break;
            case "shppict" or "nesttableprops" or "result" or "object" or "shp" or "shpgrp": break;
            default: return state.Place == RtfPlace.Card && (state.Place = RtfPlace.Skipped) == RtfPlace.Skipped;
        }
        return true;
    }

    /// <summary>The words of a group are no text, and are handed on at its end.</summary>
    private void Catch(Action<string> atEnd)
    {
        var caught = state.Caught = new StringBuilder();
        state.Place = RtfPlace.Caught;
        state.AtEnd = () => atEnd(caught.ToString());
    }

    private void Card(string field, string typed)
    {
        var words = string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length is 0 or > Files.Limits.Name) return;
        card = field switch
        {
            "title" => card with { Title = Docx.DocxProperties.TitleOf(words) },
            "author" => card with { Contributors = Docx.DocxProperties.Authors(words) },
            "keywords" => card with { Subjects = Seq.Of(words.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)) },
            _ => card with { Description = words },
        };
    }

    private string author = "";

    private void Comment(string words)
    {
        words = words.Trim();
        if (words.Length == 0) return;
        ledger.Lose("comment", MarginComments.Fate, words);
        Comments.Add("… " + Source.Last, author, words);
    }

    /// <summary>What stands at the head and foot of each page is none of the text.</summary>
    private void Head(string words)
    {
        if (words.Any(char.IsLetter)) ledger.Lose("running head", "heads and feet of pages are the zine's own, made from its titles", words);
    }

    private void Note()
    {
        ledger.Notes++;
        var content = new List<Item>();
        flow.Draft.Pieces.Add(new NotePiece(content, LookOf(null)));
        Begin(content, () => { });
    }

    private void Box()
    {
        var content = new List<Item>();
        var around = flow;
        state.Place = RtfPlace.Text;
        Begin(content, () =>
        {
            if (content.TrueForAll(item => item is ParagraphItem { IsBlank: true })) return;
            ledger.Lose("box of text", "it is an aside behind its paragraph, or a picture's caption", string.Join(' ', content.OfType<ParagraphItem>().Select(item => item.Words)));
            around.Draft.Boxes.Add(new BoxItem { Content = content });
        });
    }

    /// <summary>Another flow begins inside of a paragraph, and ends with its group.</summary>
    private void Begin(List<Item> content, Action atEnd)
    {
        flows.Push(flow);
        flow = new(content);
        Source.Enter();
        state.PlainParagraph();
        state.PlainLetters(defaultFont, defaultLanguage);
        state.AtEnd = () =>
        {
            EndFlow();
            beginsNote = false;
            Source.Leave();
            flow = flows.Pop();
            atEnd();
        };
    }

    private void EndFlow()
    {
        if (flow.Draft.Pieces.Count > 0 || flow.Draft.Boxes.Count > 0 || flow.Draft.Dropped.Count > 0) EndParagraph();
        flow.End();
        ledger.Tables += flow.Tables;
    }
}
