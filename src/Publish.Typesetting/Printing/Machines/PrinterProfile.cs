using Publish.Model;
using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;

namespace Publish.Typesetting.Printing.Machines;

/// <summary>What is known of one machine, as it was read off its test sheet. Whatever is null is not known, and then the preset holds.</summary>
/// <param name="Name">As it is chosen by.</param>
public sealed record PrinterProfile(string Name)
{
    /// <summary>For people.</summary>
    public string Description { get; init; } = "";

    /// <summary>The edge that it turns sheets over.</summary>
    public FlipEdge? Flip { get; init; }

    /// <summary>Whether it turns sheets over at all.</summary>
    public PrintSides? Sides { get; init; }

    /// <summary>How it takes printed fronts again.</summary>
    public FeedingOrder? Feeding { get; init; }

    /// <summary>How its fronts lie on the paper, looking at them.</summary>
    public Register Front { get; init; } = Register.None;

    /// <summary>How its backs lie behind their fronts, looking at the backs.</summary>
    public Register Back { get; init; } = Register.None;

    /// <summary>How the sheets lay that both were read off; null where it holds for all. Which way a printer turns a sheet that lies is not known, so what was
    /// read off the one is not right for the other.</summary>
    public SheetLie? ReadOff { get; init; }

    /// <summary>It does not print nearer to the paper's edge.</summary>
    public Length? Clear { get; init; }

    /// <summary>By how many points of a hundred a tone of 50 % is printed darker.</summary>
    public int? Gain { get; init; }

    /// <summary>Lines or dots an inch that it holds.</summary>
    public int? Frequency { get; init; }

    /// <summary>The drums that there are for it; empty where it takes every ink.</summary>
    public Seq<Drum> Drums { get; init; }

    /// <summary>Whether sheets come out elsewhere than they are sent.</summary>
    public bool IsOff => !Front.IsNone || !Back.IsNone;

    /// <summary>Whether what was read off holds for a sheet.</summary>
    public bool HoldsFor(Size sheet) => ReadOff is not { } lie || lie == LieOf(sheet);

    public static SheetLie LieOf(Size sheet) => sheet.Width >= sheet.Height ? SheetLie.Lying : SheetLie.Upright;

    /// <summary>What puts a side of a sheet where it should be.</summary>
    /// <param name="likeALeaf">The sheet is turned over like a leaf of a book; else head over foot.</param>
    public Register Correction(bool isBack, bool likeALeaf) => (isBack ? Back.After(FromBehind(likeALeaf)) : Front).Inverse();

    /// <summary>Behind its front a back lies as the front does, in a mirror.</summary>
    private Register FromBehind(bool likeALeaf) => new(likeALeaf ? new(-Front.Shift.X, Front.Shift.Y) : new(Front.Shift.X, -Front.Shift.Y), -Front.Skew);
}

/// <summary>How a sheet lies before the reader.</summary>
public enum SheetLie { Lying, Upright }
