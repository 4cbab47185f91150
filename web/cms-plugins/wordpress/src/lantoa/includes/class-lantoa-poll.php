<?php
/** Polls the hub for the copies: every minute in which somebody visits the portal, or as often as cron runs. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Poll {
	const EVENT = 'lantoa_poll';
	const NOW   = 'lantoa_poll_now';
	const LOCK  = 'lantoa_poll_lock';

	/** Seconds after which a lock belongs to a run that died. */
	const LONGEST = 240;

	/** Seconds after which a run begins nothing new. */
	const ENOUGH = 40;

	/** Seconds after which a copy is checked without any news of it: with the change log, and without it. */
	const SELDOM = 3600;
	const OFTEN  = 300;

	public static function listen() {
		add_filter( 'cron_schedules', array( __CLASS__, 'every_minute' ) ); // phpcs:ignore WordPress.WP.CronInterval
		add_action( self::EVENT, array( __CLASS__, 'run' ) );
		add_action( self::NOW, array( __CLASS__, 'run' ) );
		add_action( 'init', array( __CLASS__, 'schedule' ) );
	}

	public static function every_minute( $schedules ) {
		$schedules['lantoa_minute'] = array(
			'interval' => 60,
			'display'  => 'Lan Toả',
		);
		return $schedules;
	}

	public static function schedule() {
		if ( Lantoa_Options::hub() && ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_event( time(), 'lantoa_minute', self::EVENT );
		}
	}

	/** Schedules a poll as soon as possible, without anybody waiting for it. */
	public static function soon() {
		if ( ! wp_next_scheduled( self::NOW ) ) {
			wp_schedule_single_event( time(), self::NOW );
		}
		spawn_cron();
	}

	public static function run() {
		if ( ! Lantoa_Options::hub() || ! self::lock() ) {
			return;
		}
		try {
			self::all();
		} finally {
			delete_option( self::LOCK );
		}
	}

	private static function all() {
		$begun    = time();
		$answered = Lantoa_Recalls::check();
		if ( $answered ) {
			self::changes( $begun );
			self::refresh( $begun );
			Lantoa_Sightings::report_due();
			self::forget_unused();
		} else {
			Lantoa_Options::failed( 'changes', 'no-answer' );
		}
		Lantoa_Options::note( array( 'polled' => time() ) );
		self::notice( 'away', ! $answered, array( Lantoa_Pages::COLUMN ) );
		self::notice( 'silent', Lantoa_Options::is_out_of_touch(), wp_list_pluck( Lantoa_Copies::all(), 'asset' ) );
	}

	/** Reads the changes since the last number; falls back to checking each copy where the token is refused. */
	private static function changes( $begun ) {
		if ( ! Lantoa_Options::paired( 'token' ) ) {
			return;
		}
		$seq = (int) Lantoa_Options::state( 'seq', -1 );
		if ( $seq < 0 ) {
			$seq = self::begin_anew();
		}
		while ( $seq >= 0 && time() - $begun < self::ENOUGH ) {
			$answer = Lantoa_Hub::get( add_query_arg( array( 'after' => $seq, 'limit' => 500 ), Lantoa_Options::paired( 'changes' ) ), array( 'token' => true ) );
			$page   = Lantoa_Hub::document( $answer['body'] );
			if ( 200 !== $answer['status'] || ! isset( $page['changes'], $page['next'] ) ) {
				self::refused( $answer );
				return;
			}
			foreach ( $page['changes'] as $change ) {
				self::take( $change );
			}
			$before = $seq;
			$seq    = (int) $page['next'];
			Lantoa_Options::note( array( 'seq' => $seq, 'contact' => time(), 'token_refused' => false ) );
			Lantoa_Options::well( 'changes' );
			if ( $seq === $before || count( $page['changes'] ) < 500 ) {
				return;
			}
		}
	}

	private static function refused( array $answer ) {
		if ( 409 === $answer['status'] ) {
			Lantoa_Options::note( array( 'seq' => -1 ) );
			return;
		}
		if ( 401 === $answer['status'] || 403 === $answer['status'] ) {
			Lantoa_Options::note( array( 'token_refused' => true ) );
			Lantoa_Options::failed( 'changes', 'token-refused' );
			return;
		}
		Lantoa_Options::failed( 'changes', 'no-answer', $answer['error'] ? $answer['error'] : (string) $answer['status'] );
	}

	/** Moves to the end of the log; all copies are checked, because of the changes before it. */
	private static function begin_anew() {
		$answer = Lantoa_Hub::get( Lantoa_Options::hub() . '/wire/v1/snapshot?limit=1', array( 'token' => true ) );
		$page   = Lantoa_Hub::document( $answer['body'] );
		if ( 200 !== $answer['status'] || ! isset( $page['seq'] ) ) {
			self::refused( $answer );
			return -1;
		}
		Lantoa_Copies::touch();
		return (int) $page['seq'];
	}

	/** Hides a withdrawn copy now; has any other one checked. */
	private static function take( $change ) {
		if ( ! is_array( $change ) || ! isset( $change['asset'] ) ) {
			return;
		}
		$asset  = Lantoa_Address::id( $change['asset'] );
		$copies = '' === $asset ? array() : Lantoa_Copies::of( $asset );
		$reason = isset( $change['reason'] ) ? $change['reason'] : '';
		foreach ( $copies as $copy ) {
			if ( 'gone' === ( isset( $change['state'] ) ? $change['state'] : '' ) && in_array( $reason, Lantoa_Recalls::KINDS, true ) && $copy['target'] === $asset ) {
				Lantoa_Recalls::hide( $copy, self::reason( $reason, isset( $change['notice'] ) ? $change['notice'] : array() ) );
			}
			Lantoa_Copies::touch( $copy['asset'] );
		}
	}

	private static function reason( $kind, $said ) {
		return array(
			'kind'        => $kind,
			'explanation' => isset( $said['explanation'] ) && is_string( $said['explanation'] ) ? $said['explanation'] : '',
			'replacement' => isset( $said['replacement']['url'] ) && is_string( $said['replacement']['url'] ) ? $said['replacement']['url'] : '',
		);
	}

	private static function refresh( $begun ) {
		$log = Lantoa_Options::paired( 'token' ) && ! Lantoa_Options::state( 'token_refused', false );
		foreach ( Lantoa_Copies::due( time() - ( $log ? self::SELDOM : self::OFTEN ), 50 ) as $copy ) {
			if ( time() - $begun > self::ENOUGH || ! Lantoa_Mirror::refresh( $copy ) ) {
				return;
			}
			Lantoa_Options::note( array( 'contact' => time() ) );
		}
	}

	/** Deletes once a day the copies that are on no page, and were shown to nobody for a month. */
	private static function forget_unused() {
		if ( time() - (int) Lantoa_Options::state( 'tidied' ) < DAY_IN_SECONDS ) {
			return;
		}
		Lantoa_Options::note( array( 'tidied' => time() ) );
		foreach ( Lantoa_Copies::unseen( time() - MONTH_IN_SECONDS ) as $copy ) {
			if ( ! Lantoa_Pages::of( $copy['asset'] ) ) {
				Lantoa_Copies::forget( $copy['id'] );
				Lantoa_Files::release( $copy['content'] );
			}
		}
	}

	/** When the hub goes away or copies begin to hide for silence, and when that ends, caches make the pages anew. */
	private static function notice( $what, $is, array $assets ) {
		if ( $is !== (bool) Lantoa_Options::state( $what, false ) ) {
			Lantoa_Options::note( array( $what => $is ) );
			array_map( array( 'Lantoa_Pages', 'purge' ), array_unique( $assets ) );
		}
	}

	private static function lock() {
		if ( add_option( self::LOCK, time(), '', false ) ) {
			return true;
		}
		wp_cache_delete( self::LOCK, 'options' );
		if ( time() - (int) get_option( self::LOCK ) <= self::LONGEST ) {
			return false;
		}
		update_option( self::LOCK, time(), false );
		return true;
	}
}
