using Publish.Model;
using Publish.Press.Building;
using Publish.Typesetting.Printing;

namespace Publish.Press.Editions;

/// <summary>
/// One kind of file, or set of files, that a zine is made into. An edition says all there is to say of itself: what it is called, when it is made, what it needs, how it is
/// written, what a person does with it. A new one is a folder with a class, and a line in <see cref="EditionList.House"/>.
/// </summary>
internal abstract class Edition
{
    /// <summary>In <c>--only</c>, in <c>formats:</c> and in the manifest.</summary>
    public abstract string Name { get; }

    /// <summary>Other names that it is asked for by.</summary>
    public virtual IReadOnlyList<string> Aliases => [];

    /// <summary>What it is for; a sentence or two.</summary>
    public abstract string Explanation { get; }

    /// <summary>Made where nobody says what is wanted.</summary>
    public virtual bool IsUsual => false;

    /// <summary>Made though it is not asked for, since what is asked for is not whole without it.</summary>
    /// <param name="wanted">Names of editions.</param>
    /// <param name="jobs">The ways to print the zine.</param>
    public virtual bool ComesWith(IReadOnlySet<string> wanted, Seq<PrintSettings> jobs) => false;

    /// <summary>Needs the text laid out in pages.</summary>
    public virtual bool NeedsPages => false;

    /// <summary>Shows pages as they are printed: not made where whole words would stand there as boxes.</summary>
    public virtual bool ShowsPages => false;

    /// <summary>Needs pictures of pixels, with dots enough for paper.</summary>
    public virtual bool NeedsPrintPictures => false;

    /// <summary>Needs a picture of the cover, set from the title where the zine brings none.</summary>
    public virtual bool NeedsCover => false;

    /// <summary>Wants a number of pages that fills whole sheets.</summary>
    public virtual bool FillsSheets => false;

    /// <summary>Made once all others are, since it tells what was said of them.</summary>
    public virtual bool IsLast => false;

    /// <summary>Editions that share a bench are prepared one after the other, and what they share is made once; those that share none are made at the same time.</summary>
    public virtual object Bench => this;

    /// <summary>Where its files stand in the manifest: by this number, then by their names.</summary>
    public virtual int PlaceInManifest => int.MaxValue;

    /// <summary>Where its lines stand in the summary, after what is printed: by this number, then in the order of the editions.</summary>
    public virtual int PlaceInSummary => int.MaxValue;

    /// <summary>As it is offered to those who come to a shelf of finished zines; null for what is its makers' own.</summary>
    public virtual Offer? Offer => null;

    /// <summary>What will be written, prepared as far as it must be before anything is.</summary>
    public abstract IEnumerable<FileToMake> Files(Workshop shop);

    /// <summary>Looks at a file that nobody keeps.</summary>
    public virtual void Inspect(FileToMake file, Inspection inspection) => file.Write(Stream.Null);
}
