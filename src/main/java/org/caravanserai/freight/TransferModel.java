package org.caravanserai.freight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.atlas.Track;

/**
 * Hours and dollars of changing tracks at a terminal: from arrival to readiness, at the price for the load. At a sea port
 * the money is the port's, and where CPMM measured the port as a border-crossing point, its TFI1 and TFI2 come on top;
 * elsewhere the customs of a port are in the stay of its cargo.
 */
public final class TransferModel {

    private final Atlas atlas;
    private final FreightProfile profile;
    private final LocalDate date;

    /**
     * The model of the terminals of {@code atlas}, for the load of {@code profile}; {@code date} picks the year of a
     * port's customs.
     */
    public TransferModel(Atlas atlas, FreightProfile profile, LocalDate date) {
        this.atlas = atlas;
        this.profile = profile;
        this.date = date;
    }

    /** What the change takes. */
    public List<LedgerEntry> at(Terminal terminal) {
        String country = atlas.placeOf(terminal.place()).country();
        Mode mode = terminal.to().mode();
        double usd = terminal.usd().value() * profile.load().units(terminal.per());
        Amount hours = Amount.of(0, terminal.hours().value(), 0);
        Amount money = Amount.of(0, 0, usd);
        if (!terminal.isPort()) {
            return List.of(new LedgerEntry(
                    country,
                    mode,
                    Component.TRANSFER,
                    hours.plus(money),
                    List.of(terminal.hours()),
                    List.of(terminal.usd())));
        }
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(new LedgerEntry(country, mode, Component.TRANSFER, hours, List.of(terminal.hours()), List.of()));
        entries.add(new LedgerEntry(country, mode, Component.PORT, money, List.of(), List.of(terminal.usd())));
        customs(terminal, country).ifPresent(entries::add);
        return entries;
    }

    private Optional<LedgerEntry> customs(Terminal terminal, String country) {
        boolean leaving = terminal.to() == Track.SEA;
        Mode onLand = (leaving ? terminal.from() : terminal.to()).mode();
        Direction direction = leaving ? Direction.OUTBOUND : Direction.INBOUND;
        Optional<Figure> hours = atlas.borderHours(terminal.place(), onLand, direction, date);
        Optional<Figure> usd = atlas.borderUsd(terminal.place(), onLand, direction, date);
        if (hours.isEmpty() && usd.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = Amount.of(
                0, hours.map(Figure::value).orElse(0.0), usd.map(Figure::value).orElse(0.0));
        return Optional.of(new LedgerEntry(
                country,
                onLand,
                Component.BORDER,
                amount,
                hours.stream().toList(),
                usd.stream().toList()));
    }
}
