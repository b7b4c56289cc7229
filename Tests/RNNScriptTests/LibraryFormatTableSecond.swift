/// What CPython 3.11 gives for `format(value, specification)`.
///
/// One case a line, with tabs between: kind, value, specification, text (`!` and its message for an error). This is
/// data: spaces at the ends of lines matter.
let formatTableSecond = #"""
  f	-0.0		-0.0
  f	-1.5		-1.5
  f	2.5		2.5
  f	1e+16		1e+16
  f	1.2345678901234568e+17		1.2345678901234568e+17
  f	1e-05		1e-05
  f	1e+22		1e+22
  f	5e-324		5e-324
  f	0.5		0.5
  f	2.675		2.675
  f	1000000.0		1000000.0
  f	1234567.0		1234567.0
  f	-inf		-inf
  f	0.00012345		0.00012345
  f	999999.5		999999.5
  f	0.6666666666666666		0.6666666666666666
  f	1e-10		1e-10
  i	1		1
  i	7		7
  i	-255		-255
  i	-1234567		-1234567
  i	9223372036854775808		9223372036854775808
  i	1000000000000000000000000000000		1000000000000000000000000000000
  i	1234567	d	1234567
  i	1234567	o	4553207
  i	1234567	X	12D687
  i	1234567	#o	0o4553207
  i	1234567	#X	0X12D687
  i	1234567	_	1_234_567
  i	1234567	020,	0,000,000,001,234,567
  i	1234567	=+20	+            1234567
  i	1234567	>12	     1234567
  i	1234567	#_x	0x12_d687
  i	1234567	.2f	1234567.00
  i	1234567	c	!%c arg not in range(0x110000)
  i	1234567	s	!Unknown format code 's' for object of type 'int'
  i	1234567	y	!Unknown format code 'y' for object of type 'int'
  i	1234567	g	1.23457e+06
  i	-255	b	-11111111
  i	-255	x	-ff
  i	-255	#b	-0b11111111
  i	-255	#x	-0xff
  i	-255	,	-255
  i	-255	+	-255
  i	-255	021,	-0,000,000,000,000,255
  i	-255	*^24	**********-255**********
  i	-255	<12_	-255        
  i	-255	e	-2.550000e+02
  i	-255	%	-25500.000000%
  i	-255	.3d	!Precision not allowed in integer format specifier
  i	-255	z	!Negative zero coercion (z) not allowed in integer format specifier
  i	-255	,x	!Cannot specify ',' with 'x'.
  i	1000000000000000000000000000000	d	1000000000000000000000000000000
  i	1000000000000000000000000000000	o	1447626234640431647336510000000000
  i	1000000000000000000000000000000	X	C9F2C9CD04674EDEA40000000
  i	1000000000000000000000000000000	#o	0o1447626234640431647336510000000000
  i	1000000000000000000000000000000	#X	0XC9F2C9CD04674EDEA40000000
  i	1000000000000000000000000000000	_	1_000_000_000_000_000_000_000_000_000_000
  i	1000000000000000000000000000000	020,	1,000,000,000,000,000,000,000,000,000,000
  i	1000000000000000000000000000000	=+20	+1000000000000000000000000000000
  i	1000000000000000000000000000000	>12	1000000000000000000000000000000
  i	1000000000000000000000000000000	#_x	0xc_9f2c_9cd0_4674_edea_4000_0000
  i	1000000000000000000000000000000	.2f	1000000000000000019884624838656.00
  i	1000000000000000000000000000000	c	!Python int too large to convert to C long
  i	1000000000000000000000000000000	s	!Unknown format code 's' for object of type 'int'
  i	1000000000000000000000000000000	y	!Unknown format code 'y' for object of type 'int'
  i	1000000000000000000000000000000	g	1e+30
  i	1234567	x<b	100101101011010000111
  i	1	+b	+1
  i	97	= zx	!Negative zero coercion (z) not allowed in integer format specifier
  i	9223372036854775808	12o	1000000000000000000000
  i	1000000000000000000	x^1,X	!Cannot specify ',' with 'X'.
  i	9223372036854775808	b	1000000000000000000000000000000000000000000000000000000000000000
  i	9223372036854775808	=-12b	1000000000000000000000000000000000000000000000000000000000000000
  i	1000000000000000000	<0d	1000000000000000000
  i	7	1n	7
  i	1	0^ 0X	 1
  i	1000000000000000000000000000000	*>+zo	!Negative zero coercion (z) not allowed in integer format specifier
  i	1000000000000000000000000000000	08n	1000000000000000000000000000000
  i	-1	z05_o	!Negative zero coercion (z) not allowed in integer format specifier
  i	1	15o	              1
  i	1234567	*>0X	12D687
  i	1234567	 <z8x	!Negative zero coercion (z) not allowed in integer format specifier
  i	1234567	12	     1234567
  i	255	5,	  255
  i	0	>o	0
  i	1234567	#	1234567
  i	255	-0x	ff
  i	0	<b	0
  i	1000000000000000000000000000000	 20X	 C9F2C9CD04674EDEA40000000
  i	1000000000000000000	0=-20X	00000DE0B6B3A7640000
  i	1234567	^08X	012D6870
  i	1000000000000000000000000000000	#1	1000000000000000000000000000000
  i	-1234567	z#8b	!Negative zero coercion (z) not allowed in integer format specifier
  i	255	*^20,d	********255*********
  i	1000000000000000000	x=d	1000000000000000000
  i	-18446744073709551616	0<-o	-2000000000000000000000
  i	1000000000000000000	*=-_d	1_000_000_000_000_000_000
  i	7	+n	+7
  f	0.00012345	+015_E	+001.234500E-04
  f	0.6666666666666666	z12_F	    0.666667
  f	0.6666666666666666	#15,f	       0.666667
  f	1234567.0	#01G	1.23457E+06
  f	-0.0	 #01,F	-0.000000
  f	-0.0	 12.3f	      -0.000
  f	100.0	>12E	1.000000E+02
  f	0.125	 ^+,.1n	!Cannot specify ',' with 'n'.
  f	1e+16	>20.5F	10000000000000000.00000
  f	2.675	x=+020_.2E	+xxxxxxxxxxx2.67E+00
  f	-inf	0=+1,G	-INF
  f	2.675	=0g	2.675
  f	1.0	12E	1.000000E+00
  f	1e-05	z	1e-05
  f	1.5e-07	^#_E	1.500000E-07
  f	0.0001	-#15_%	      0.010000%
  f	2.5	 15	            2.5
  f	1e-10	 > #0.0f	 0.
  f	5e-324	*<#15.3g	4.94e-324******
  f	0.0	x<01_E	0.000000E+00
  f	0.0001	0n	0.0001
  f	0.0001	*>#0	0.0001
  f	3.14159265	*<0.1e	3.1e+00
  f	0.125	-z01.17e	1.25000000000000000e-01
  f	1.7976931348623157e+308	+0.10n	+1.797693135e+308
  f	100.0	>_.17%	10_000.00000000000000000%
  f	5e-324	20.10e	   4.9406564584e-324
  f	0.00012345	0G	0.00012345
  f	0.00012345	<12.17G	0.00012344999999999999
  f	1e+22	>F	10000000000000000000000.000000
  f	0.5	*=8n	*****0.5
  f	123456.0	%	12345600.000000%
  f	5e-324	0_	5e-324
  f	1.7976931348623157e+308	#_f	179_769_313_486_231_570_814_527_423_731_704_356_798_070_567_525_844_996_598_917_476_803_157_260_780_028_538_760_589_558_632_766_878_171_540_458_953_514_382_464_234_321_326_889_464_182_768_467_546_703_537_516_986_049_910_576_551_282_076_245_490_090_389_328_944_075_868_508_455_133_942_304_583_236_903_222_948_165_808_559_332_123_348_274_797_826_204_144_723_168_738_177_180_919_299_881_250_404_026_184_124_858_368.000000
  f	1e+16	+5.1n	+1e+16
  f	1.0	5_F	1.000000
  f	0.125	 ^5.5e	1.25000e-01
  f	inf	20f	                 inf
  f	1e-05	15G	          1E-05
  f	1.2345678901234568e+17	z,.0E	1E+17
  f	999999.5	#020G	0000000001.00000E+06
  f	nan	8_	     nan
  f	0.125	#.1f	0.1
  f	1e+100	x=015_g	xxxxxxxxx1e+100
  f	1234567.0	0F	1234567.000000
  f	1e+22	=-1G	1E+22
  f	1.7976931348623157e+308	*=+8.5	+1.7977e+308
  f	0.3333333333333333	*^0,f	0.333333
  f	1000000.0	*^+#.3G	+1.00E+06
  f	0.3333333333333333	+5_.1	 +0.3
  f	nan	>0%	nan%
  f	2.5	= #5.17	 2.5000000000000000
  f	-1.5	x=0,.2E	-1.50E+00
  f	0.5	 <-020f	0.500000            
  f	0.00012345	8F	0.000123
  f	-inf	_E	-INF
  f	0.5	>8,E	5.000000E-01
  f	-0.0	x=-8,.17	-xxxx0.0
  f	1e+100	5n	1e+100
  f	0.0	8G	       0
  f	2.675	15g	          2.675
  f	1e-10	#1.0G	1.E-10
  f	1e-10	-1.2n	1e-10
  f	1.0	+01g	+1
  f	0.0001	z#12	      0.0001
  f	-0.0	<0.17%	-0.00000000000000000%
  f	-0.0	+0.2n	-0
  f	1.2345678901234568e+17	0^_.10G	1.23456789E+17
  f	99999.5	0,.2G	1E+05
  f	0.1	05_.3%	10.000%
  f	123456.0	-,G	123,456
  f	0.00012345	#	0.00012345
  f	0.5	20%	          50.000000%
  f	0.0001	012_.10%	0.0100000000%
  f	1.2345678901234568e+17	08.2E	1.23E+17
  f	2.5	F	2.500000
  f	0.0001	^#8_E	1.000000E-04
  f	1000000000000000.0	z#20.5n	          1.0000e+15
  f	1.5e-07	_e	1.500000e-07
  f	-0.0	 #15.1%	          -0.0%
  f	100.0	15e	   1.000000e+02
  f	1234567.0	>#5F	1234567.000000
  f	3.14159265	*<015%	314.159265%****
  f	-0.0	x<z#.1%	0.0%
  f	999999.5	*^#,f	999,999.500000
  f	3.14159265	0>20_.10F	000000003.1415926500
  f	-inf	#08_.1e	-0000inf
  f	-0.0	#015,.10	-0,000.000000000
  f	100000.0	=01_G	100_000
  f	0.0001	0<_.5E	1.00000E-04
  f	1.7976931348623157e+308	 >05,.1E	1.8E+308
  f	1e+22	,.10G	1E+22
  f	100000.0	05E	1.000000E+05
  f	1e+22	z5.0e	1e+22
  f	1000000.0	+015_	+0_001_000_000.0
  f	100.0	0g	100
  f	0.125	8.1G	     0.1
  f	1.5e-07	 0n	 1.5e-07
  f	123456.0	20E	        1.234560E+05
  f	1234567.0	x>12G	x1.23457E+06
  f	99999.5	20_.1F	            99_999.5
  f	1e-10	.3G	1E-10
  f	0.1	z12	         0.1
  f	1e+100	z.1e	1.0e+100
  f	1.2345678901234568e+17	*>8.3	1.23e+17
  f	1234567.0	,.5F	1,234,567.00000
  f	1e-05	z05,.10E	1.0000000000E-05
  f	99999.5	+#05n	+99999.5
  f	1.5e-07	0,n	!Cannot specify ',' with 'n'.
  f	0.5	1.1E	5.0E-01
  f	1e+16	#20.17F	10000000000000000.00000000000000000
  f	3.14159265	-15.2g	            3.1
  f	1e+100	 <#20.5n	1.0000e+100         
  s	日本語	-#15.2	!Sign not allowed in string format specifier
  s	a	-#5.17s	!Sign not allowed in string format specifier
  s	x y	#,.5s	!Cannot specify ',' with 's'.
  s	x y	#1.3s	!Alternate form (#) not allowed in string format specifier
  s		=5s	!'=' alignment not allowed in string format specifier
  s	a	015.17s	a00000000000000
  s	x y	#.17	!Alternate form (#) not allowed in string format specifier
  s	é	^012s	00000é000000
  s	日本語	-#8s	!Sign not allowed in string format specifier
  s		=#8.5s	!Alternate form (#) not allowed in string format specifier
  s	a	z	!Negative zero coercion (z) not allowed in string format specifier
  s	x y	8	x y     
  s	a	s	a
  s	a	*^ z20.5	!Space not allowed in string format specifier
  s	a	,.5s	!Cannot specify ',' with 's'.
  s	hello	#12s	!Alternate form (#) not allowed in string format specifier
  s	a		a
  s		^	
  s	x y	-#012,.0	!Cannot specify ',' with 's'.
  s	é	+	!Sign not allowed in string format specifier
  s	hello	=5	!'=' alignment not allowed in string format specifier
  s	hello	#	!Alternate form (#) not allowed in string format specifier
  s	hello	d	!Unknown format code 'd' for object of type 'str'
  s	hello	.2	he
  s	hello	^010	00hello000
  s	hello	abc	!Invalid format specifier 'abc' for object of type 'str'
  s	hello	é^9	ééhelloéé
  s	hello	.	!Format specifier missing precision
  f	2.5	d	!Unknown format code 'd' for object of type 'float'
  f	2.5	s	!Unknown format code 's' for object of type 'float'
  f	2.5	.	!Format specifier missing precision
  f	2.5	,_	!Cannot specify both ',' and '_'.
  f	2.5	,,	!Cannot specify ',' with ','.
  f	2.5	,n	!Cannot specify ',' with 'n'.
  f	1e+20	x	!Unknown format code 'x' for object of type 'float'
  f	1e+20	abc	!Invalid format specifier 'abc' for object of type 'float'
  f	1e+20	10.	!Format specifier missing precision
  f	1e+20	_,	!Cannot specify both ',' and '_'.
  f	1e+20	.2147483648f	!precision too big
  """#
