using Publish.Pdf.Preflight.Contents;
using Publish.Pdf.Preflight.Pictures;
using Publish.Pdf.Preflight.Reading;

namespace Publish.Pdf.Preflight.Inking;

/// <summary>The inks of what is being laid, at the square that it is laid on.</summary>
internal sealed class Inks
{
    private readonly int plates;
    private readonly bool isOfLight;
    private readonly Laying laying;
    private ulong speaks;

    public Inks(Paint paint, int plates, bool isOfLight, Laying laying)
    {
        (this.plates, this.isOfLight, this.laying) = (plates, isOfLight, laying);
        Amounts = new float[plates];
        Set(paint);
    }

    public float[] Amounts { get; }

    public bool IsNothing => Array.TrueForAll(Amounts, amount => amount <= 0);

    /// <summary>Whether the plate gets what is laid; when something overprints, the others keep what they have.</summary>
    public bool SpeaksOf(int plate) => isOfLight || (speaks >> plate & 1) > 0;

    public void Set(Paint paint)
    {
        if (isOfLight)
        {
            Amounts[0] = (float)(1 - paint.Light);
            return;
        }
        for (var plate = 0; plate < plates; plate++)
            Amounts[plate] = plate < paint.Amounts.Length ? (float)paint.Amounts[plate] : 0;
        if (paint.IsRegistration) Array.Fill(Amounts, Amounts[0]);
        Say(paint.Speaks, laying.LeavesZero && paint.IsDeviceCmyk);
    }

    public void Set(Sheet group, int cell)
    {
        for (var plate = 0; plate < plates; plate++) Amounts[plate] = group.Ink(cell, plate);
        speaks = ulong.MaxValue;
    }

    /// <returns>How much of the square the tiles cover, and how their ink came there.</returns>
    public (float Alpha, Heap Heap) Set(TileMap tiles, Spot at)
    {
        speaks = ulong.MaxValue;
        return tiles.At(at, Amounts);
    }

    /// <returns>How much of the square the picture covers.</returns>
    public float Set(PictureSamples samples, Spot at, bool isMask, Paint paint)
    {
        var column = Math.Clamp((int)(at.X * samples.Columns), 0, samples.Columns - 1);
        var row = Math.Clamp((int)((1 - at.Y) * samples.Rows), 0, samples.Rows - 1);
        var cell = (row * samples.Columns) + column;
        if (isMask)
        {
            Set(paint);
            return (255 - samples.Lights[cell]) / 255f;
        }
        if (isOfLight) Amounts[0] = (255 - samples.Lights[cell]) / 255f;
        else
        {
            Array.Clear(Amounts);
            var mask = samples.PlateNumbers.Length == 0 ? Colours.PlateList.ProcessMask : 0UL;
            for (var i = 0; i < samples.PlateNumbers.Length; i++)
            {
                mask |= 1UL << samples.PlateNumbers[i];
                if (samples.PlateNumbers[i] < plates) Amounts[samples.PlateNumbers[i]] = samples.Amounts[(cell * samples.PlateNumbers.Length) + i] / 255f;
            }
            // Grey is a mixture of the process inks as far as overprinting goes.
            Say(samples.PlateNumbers is [3] ? Colours.PlateList.ProcessMask : mask, false);
        }
        return samples.Covers is null ? 1 : samples.Covers[cell] / 255f;
    }

    private void Say(ulong mask, bool leavesZero)
    {
        speaks = laying.Overprints ? mask : ulong.MaxValue;
        for (var plate = 0; leavesZero && laying.Overprints && plate < Math.Min(plates, Colours.PlateList.Process); plate++)
            if (Amounts[plate] <= 0) speaks &= ~(1UL << plate);
    }
}
