# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._account import Account as Account
    from ._account_balance import AccountBalance as AccountBalance
    from ._account_balance_total import AccountBalanceTotal as AccountBalanceTotal
    from ._account_category import AccountCategory as AccountCategory
    from ._account_order_record import AccountOrderRecord as AccountOrderRecord
    from ._account_order_record_status import AccountOrderRecordStatus as AccountOrderRecordStatus
    from ._account_position import AccountPosition as AccountPosition
    from ._account_status import AccountStatus as AccountStatus
    from ._account_sync_status import AccountSyncStatus as AccountSyncStatus
    from ._account_universal_activity import AccountUniversalActivity as AccountUniversalActivity
    from ._action_strict_with_options import ActionStrictWithOptions as ActionStrictWithOptions
    from ._adr_instrument import AdrInstrument as AdrInstrument
    from ._all_account_positions_response import AllAccountPositionsResponse as AllAccountPositionsResponse
    from ._balance import Balance as Balance
    from ._cef_instrument import CefInstrument as CefInstrument
    from ._cfd_instrument import CfdInstrument as CfdInstrument
    from ._child_brokerage_order_i_ds import ChildBrokerageOrderIDs as ChildBrokerageOrderIDs
    from ._crypto_instrument import CryptoInstrument as CryptoInstrument
    from ._currency import Currency as Currency
    from ._data_freshness import DataFreshness as DataFreshness
    from ._etf_instrument import EtfInstrument as EtfInstrument
    from ._exchange import Exchange as Exchange
    from ._figi_instrument import FigiInstrument as FigiInstrument
    from ._future_instrument import FutureInstrument as FutureInstrument
    from ._holdings_status import HoldingsStatus as HoldingsStatus
    from ._manual_trade_form_with_options import ManualTradeFormWithOptions as ManualTradeFormWithOptions
    from ._manual_trade_place_time_in_force_strict import (
        ManualTradePlaceTimeInForceStrict as ManualTradePlaceTimeInForceStrict,
    )
    from ._mutual_fund_instrument import MutualFundInstrument as MutualFundInstrument
    from ._option_instrument import OptionInstrument as OptionInstrument
    from ._option_type import OptionType as OptionType
    from ._options_symbol import OptionsSymbol as OptionsSymbol
    from ._order_role import OrderRole as OrderRole
    from ._order_type_strict import OrderTypeStrict as OrderTypeStrict
    from ._other_instrument import OtherInstrument as OtherInstrument
    from ._paginated_universal_activity import PaginatedUniversalActivity as PaginatedUniversalActivity
    from ._pagination_details import PaginationDetails as PaginationDetails
    from ._security_type import SecurityType as SecurityType
    from ._stock_instrument import StockInstrument as StockInstrument
    from ._symbol import Symbol as Symbol
    from ._tax_lot import TaxLot as TaxLot
    from ._trading_session import TradingSession as TradingSession
    from ._trailing_stop import TrailingStop as TrailingStop
    from ._trailing_stop_type import TrailingStopType as TrailingStopType
    from ._transactions_status import TransactionsStatus as TransactionsStatus
    from ._underlying_symbol import UnderlyingSymbol as UnderlyingSymbol
    from ._universal_symbol import UniversalSymbol as UniversalSymbol
    from ._us_exchange import USExchange as USExchange
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Account": "._account",
            "AccountBalance": "._account_balance",
            "AccountBalanceTotal": "._account_balance_total",
            "AccountCategory": "._account_category",
            "AccountOrderRecord": "._account_order_record",
            "AccountOrderRecordStatus": "._account_order_record_status",
            "AccountPosition": "._account_position",
            "AccountStatus": "._account_status",
            "AccountSyncStatus": "._account_sync_status",
            "AccountUniversalActivity": "._account_universal_activity",
            "ActionStrictWithOptions": "._action_strict_with_options",
            "AdrInstrument": "._adr_instrument",
            "AllAccountPositionsResponse": "._all_account_positions_response",
            "Balance": "._balance",
            "CefInstrument": "._cef_instrument",
            "CfdInstrument": "._cfd_instrument",
            "ChildBrokerageOrderIDs": "._child_brokerage_order_i_ds",
            "CryptoInstrument": "._crypto_instrument",
            "Currency": "._currency",
            "DataFreshness": "._data_freshness",
            "EtfInstrument": "._etf_instrument",
            "Exchange": "._exchange",
            "FigiInstrument": "._figi_instrument",
            "FutureInstrument": "._future_instrument",
            "HoldingsStatus": "._holdings_status",
            "ManualTradeFormWithOptions": "._manual_trade_form_with_options",
            "ManualTradePlaceTimeInForceStrict": "._manual_trade_place_time_in_force_strict",
            "MutualFundInstrument": "._mutual_fund_instrument",
            "OptionInstrument": "._option_instrument",
            "OptionsSymbol": "._options_symbol",
            "OptionType": "._option_type",
            "OrderRole": "._order_role",
            "OrderTypeStrict": "._order_type_strict",
            "OtherInstrument": "._other_instrument",
            "PaginatedUniversalActivity": "._paginated_universal_activity",
            "PaginationDetails": "._pagination_details",
            "SecurityType": "._security_type",
            "StockInstrument": "._stock_instrument",
            "Symbol": "._symbol",
            "TaxLot": "._tax_lot",
            "TradingSession": "._trading_session",
            "TrailingStop": "._trailing_stop",
            "TrailingStopType": "._trailing_stop_type",
            "TransactionsStatus": "._transactions_status",
            "UnderlyingSymbol": "._underlying_symbol",
            "UniversalSymbol": "._universal_symbol",
            "USExchange": "._us_exchange",
        },
    )
