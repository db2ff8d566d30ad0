using Publish.Typesetting.Geometry;
using Publish.Typesetting.Imposition;
using Publish.Typesetting.Inks;
using Publish.Typesetting.Pages;
using Publish.Typesetting.Themes;

namespace Publish.Typesetting.Printing.Machines;

/// <summary>The settings of a printer's profile.</summary>
internal static class PrinterKeys
{
    public static IReadOnlyList<ThemeKey<PrinterProfile>> All { get; } =
    [
        new("description", ThemeSchema.Text, "Which machine it is, for people", (p, n, v) => p with { Description = v.Words(n, p.Description) }),
        new("flip", ThemeSchema.OneOf("short", "long"), "The edge that it turns sheets over", (p, n, v) =>
            p with { Flip = v.OneOf<FlipEdge?>(n, p.Flip, ("short", FlipEdge.Short), ("long", FlipEdge.Long)) }),
        new("sides", ThemeSchema.OneOf("both", "one"), "one: it does not turn sheets over by itself", (p, n, v) =>
            p with { Sides = v.OneOf<PrintSides?>(n, p.Sides, ("both", PrintSides.Both), ("one", PrintSides.One)) }),
        new("feeding", ThemeSchema.OneOf("first", "last"), "With sides: one, which sheet it takes first when the printed fronts lie in its tray again", (p, n, v) =>
            p with { Feeding = v.OneOf<FeedingOrder?>(n, p.Feeding, ("first", FeedingOrder.FirstSheetFirst), ("last", FeedingOrder.LastSheetFirst)) }),
        new("front-shift", MachineValues.LengthSchema, "How far fronts lie to the right and down of where they should, looking at the front: 0.3mm, -0.2mm", (p, n, v) =>
            p with { Front = p.Front with { Shift = MachineValues.Shift(n, v, p.Front.Shift) } }),
        new("front-skew", MachineValues.LengthSchema, "How far fronts turn clockwise on 100 mm", (p, n, v) => p with { Front = p.Front with { Skew = MachineValues.Skew(n, v, p.Front.Skew) } }),
        new("back-shift", MachineValues.LengthSchema, "How far backs lie to the right and down of their fronts, looking at the back: 0.8mm, -0.5mm", (p, n, v) =>
            p with { Back = p.Back with { Shift = MachineValues.Shift(n, v, p.Back.Shift) } }),
        new("skew", MachineValues.LengthSchema, "How far backs turn clockwise against their fronts on 100 mm, looking at the back", (p, n, v) =>
            p with { Back = p.Back with { Skew = MachineValues.Skew(n, v, p.Back.Skew) } }),
        new("sheets", ThemeSchema.OneOf("lying", "upright"), "How the test sheet lay that the shifts were read off; they are used for sheets that lie so", (p, n, v) =>
            p with { ReadOff = v.OneOf<SheetLie?>(n, p.ReadOff, ("lying", SheetLie.Lying), ("upright", SheetLie.Upright)) }),
        new("clear", ThemeSchema.Length, "It prints no nearer to the paper's edge", (p, n, v) => PrintLengths.Read(n, v, Length.Mm(-1), 0, 50) is var clear && clear < Length.Zero ? p : p with { Clear = clear }),
        new("gain", MachineValues.GainSchema, "By how much a tone of 50 % comes out darker: pictures are made lighter by as much", (p, n, v) => p with { Gain = MachineValues.Gain(n, v, p.Gain) }),
        new("frequency", ThemeSchema.Number(20, 150), "Lines or dots an inch that it holds", (p, n, v) => v.Number(n, 0, 20, 150) is var frequency && frequency == 0 ? p : p with { Frequency = frequency }),
        new("drums", PrintValues.DrumsSchema, "The inks that there are for it, for machines that print one at a time", (p, n, v) => p with { Drums = DrumSettings.Read(n, v.Diagnostics) }),
    ];
}
