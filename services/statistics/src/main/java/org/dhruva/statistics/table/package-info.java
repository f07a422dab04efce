/** The tables that are published of an indicator, and the exact figures behind them. Pure. */
package org.dhruva.statistics.table;
