// Made by bench/fit/tag-table.ts from 6000 US news articles tagged by wink-nlp (MIT); do not edit.
// A table of figures; decoded by tag-model.ts.

/** 5366 classes of words: tag and level, capitals for lower case, small letters for a capital. */
// prettier-ignore
export const classes =
"\
-H0 0A;N0 3A=N0 2H0N8 5A0l9 2H0N8l: 1K0 6H5N0 4H0N=l7 5A>C0 5A4N0 4H0N8l7 1H0N1 3H9N0l> 3H8N0l; 4H0N\
5l= 4A0H=l= 3H0N6l: 5A0H<l; 1H0N3l= 6H:N<l0 2A;H8N0 3H0N5l< .H<N0l< 0A0H>l= 1A<H0l9 1H0N5l7 1H>N0l< \
3A0l2 0A:H0 0A<H7N:l0 0A>H=N0 3H5N;l0 /A0C8 /A0H<N6 2A3H=N0 1A9H0N4l; 4A;H8N9l0 2A>H0N<l7 .H0N3l6 1H\
1N0l8 1H8N0l5 /l0o> -A0H8l4 ,A0H;N8 /A0H=N: -A4H0l3 1A6H9N0l< 0A8H6N0 2A9N0l= /A;H0N;l< /A<H0N;l4 /A\
=H0N5 1A=H:N7l0 2A>H:N>l0 -H0N5l> /H0h5 2H3N<l0 2H9N6l0 2K0l> .A0H2 /A0H7N>l9 /A0H9l4 /A0H;l5 2A0H>N\
=l6 .A3H0l; /A4H3N0 0A5H8l0 /A6H:l0 1A7H5N<l0 /A8H6N0l< 1A9H0N8l7 2A:C<H;N0l7 0A:H1N0l9 1A:N0l9 /A;H\
0N;l7 2A;H8N;l0 .A<H0N3 6A<H6N<l0 +A=H0N4l6 0A=H0N;l2 2A=H6N<l0 .A>H0L>l9 -A>H2N>l0 8A>H:N0l5 2C0H>l\
> 5C=H>l0 -H0L>l5 .H0N5l3 /H0O>l< 0H2N0n< 1H5l0o< 0H8O=l0 1H<L;l0 8I0i: 5A0C2a:l8 4A0C5H7N9h>l6 2A0C\
6L7h9l0 4A0C7l8 4A0C8N6l< 2A0C9H>l> 2A0C:l8 6A0C< 0A0C=H8l9 6A0H0L=N=l0n9 1A0H1N>l6 1A0H2l0 1A0H3O=l\
3 0A0H4l7 /A0H5N<l7 1A0H6N4l; .A0H7L>N;l9 -A0H7N;l1 ,A0H8N5l> 1A0H8N=l7 +A0H9N4l> *A0H9N:l:o< /A0H9N\
>l8 +A0H:N6l4 ,A0H:N;l6 .A0H:l6 .A0H;N;l8 .A0H<N6l9 .A0H<N<l9 .A0H=N9l< -A0H>N4l2 .A0H>l4 +A0N6l= 9A\
0N;l: 3A1C<H1L=N1l0 0A1H0l6 /A1H8N0l= DA2C0H1I<L=N7l1 /A2H0N0l3 2A2H1N4l0n8 =A2L;N0 2A3C>H0N:l5 0A3H\
0N3l1n7 3A3H1L9N3l0n; 0A3H4N0l6 0A3H<N0 AA4C0H8 2A4H0L=N;l2o= 1A4H0N6l3 4A4H1O9l0o9 0A4H5N6l0n7 1A4H\
:l0 EA5C5H6L=O>l0 /A5H0N0l8 1A5H0N7 6A5H2N0l4 2A5H5N0l8 1A5H<N0n3 CA6C0l8 8A6C>H0N1l1n: /A6H0N2l7 2A\
6H0N9l0 8A6H1N0l2 4A6H3N0l6 1A6H5N0 3A6H9N9l0 7A6H>N0n< :A7C;H0N3l;n; .A7H0N2l0 -A7H0N9l5 5A7H0l4o; \
0A7H3N0l8 5A7H5N9l0n> 4A7H;N0n7 AA8C0H7N8l8 <A8C<H3N=l0 4A8H0L;N5O2l5 -A8H0N2O8l4 -A8H0N7O;l1o; ,A8H\
0N<l7 2A8H1L8N6O<l0 6A8H2l0 .A8H5N<l0 /A8H8O6l0 6A8H<l0 ?A9C0L> <A9C=H;N0 1A9H0N1l= -A9H0N7 ,A9H0N<l\
9 2A9H1N0l7 3A9H5N4h<l0 2A9H8N0l: 0A9H:N0l;n3o: 9A9N0n> =A:C8H1L<N2h>l0n>o> :A:G7H3O:l0o< ,A:H0N1l5 \
.A:H0N5O>h>l0o> .A:H0N8l9 .A:H0N:l: 5A:H0l6o> 1A:H3L9N<l0o< 0A:H4N9l0 3A:H7N0l;n7 0A:H8N0l< .A:H:N0l\
6 ;A:H>L>l0o> 8A;C7H0c>l6 <A;C>H0l: .A;H0N0l5 /A;H0N4l0 .A;H0N7l6 0A;H0N:l9 1A;H0N>l< 3A;H3N0l3n< 2A\
;H5N0l5 /A;H7N0l: 0A;H8N0l< .A;H9N;l0 1A;H;N;l0 ?A;N6l0 ?A<C;H0N9l; 3A<H0L<l4 +A<H0N3l2 +A<H0N6l6 +A\
<H0N:l2 4A<H0N=l4 /A<H2N0l5 4A<H4N7O<l0o> 0A<H6N0l> 3A<H8N7l0 2A<H9N:O0l9 .A<H<l0 <A<N<l0 5A=C9H7N3h\
9l:n0 2A=H0L:N9l3 .A=H0N0l6 +A=H0N3l5 ,A=H0N7 -A=H0N9l1 /A=H0N<l9 7A=H1N0l: 4A=H3N0 2A=H5N0l= 1A=H7N\
0l9 1A=H9N0l< 0A=H:N1l:n0 2A=H<N0l8 ;A=N:l0 <A>C;H0l< .A>H0L;l8 .A>H0N2l9 -A>H0N7O=l9 ,A>H0N:h; .A>H\
0N= 6A>H2N0 3A>H4N0l; 1A>H6L>N<l0 0A>H7l0 .A>H9N0l: 1A>H;N0l8 .A>H=I0N; 7A>N;l0 :B0H= 9B<H5L;O<l0 3C\
0H6N>l< 2C0H;l9 8C0N<l= 6C5H0L>N4l2 5C7H8N:l0o; 5C9H0l; 5C;H0N9O;l8 4C<H0L<N2O:c7l3n:o< 7C<H8l0 8C=H\
6N0l8 /C>H0N7l: 2C>H6N0l8n; =D0d< =G0H=N:g4 3G<H0N5 ;H0I>N4l8o< 2H0L7N9l; .H0L9N<O>l3 0H0L;N1l6n; 0H\
0L;l8 0H0L<N:O:l7o= /H0L=N6l5 2H0L=l5 7H0L>N7l= 0H0N0l9 3H0N2h<l7 4H0N3l>n8 .H0N5O< 0H0N6O>l< 1H0N7l\
6n: /H0N9O1l; 3H0N9l8o< 2H0N:o7 4H0N<l5n= +H0O7l1 -H0O<l< 3H0h8l= 4H1L:N3O;h8l0 :H1N:l0 1H2L>O;l0 5H\
2N1l0n7 7H3J3l0 3H3L>l0 /H3N0l=n< 7H3N>O0l: /H4N0h6l7n> 4H4N5l0 5H5L8l0o9 1H5N0l6 5H5O0l3 3H6L>N8O0l\
8 0H6N0l:o< 8H6N;l3o0 3H7L>N:O8l0 2H7N0l:n: 5H7N=l0n= 2H8L;N8l0 -H8N0h<l:n7 6H8N0n> .H9L0l5 5H9N0l8n\
9 3H9N=O5l0 0H:L>N<l0o> 4H:N7l0 4H:l7n0 /H;N0n8 2H<L;l0o= 4H<N9l7n0 .H=N0O=l=n7 3H=N9l0 /H>N0l>n9 1H\
>l0o= /L7l0 1N0l<n; (g=l0  *DkA$2VimfI<drCkJ)ou&<&|Sw<2/y@0jxL/RPj3Flc;,>faLo!!!!!!!!!!!!!!!!!!!!P4!\
!!!!!!!!!!!!!!!!&;dgR!!!!!!!!!!!!!!!M.O/`!!!!!!!!!!!!!!$~jM@hP#!!!!!!!!!!!!+~+~4X[;!!!!!!!!!!!!!-;dV\
=dk!!!!!!!!!!!!!E+^!!!!!!!V/$Di!!!!!!!!!!!!!!!!!$P#?7U9,q!tJmDimQ[p;!S(9Q!!!!!!!!!!!!!!!!!#5CSmY#7x!\
!!!!!!!!!!!!!!!!!!&l-_pLqgR!!!!!!!!!!!!!!!!!!!65GU2Ct!!!!!!!!!!!!!!!!!!!!!pmR5!Di!!!!!!!!!!!!!!!!&x!\
!%E;)TL!!!!!!!!!!!!!!!!!!!!$-/q*Q1)!!!!!!!!!!!!!!!!!!!!!!Y$;!!!!!!!!!!!!!!!!!!#P#!!Dk<Q?/!!!!!!!!!!!\
!!!!!!t!!!!!,VV!!!!!!!!!!!!!!!!!!!!!!!d!GGW!!!!!!!!!!!!!!!!!!!!!!$-#YP#!!!!!!!!!!!!!!!!3t!!!!!S)A!!!\
!!!!!!!!!!!!!!+!!!!!!#H9Q!!!!!!!!!!!!!!!!$n!!!!!+!!!!!!!!!!!!!!!!!!!!!!!!!!!!!+o#!3!!!!!!!!!!!!!!!!!\
!!!!!!3!!.:!!!!!!!!!!!!!!!!!!!!!!$9$v!!!!!!!!!!!!!!!!!!!!!!!!!3(]!!!!!!!!!!!!!!!!!!!!!!!!!h!!!!!!!!!\
!!!!!!!!!!!!!!!!!Ro!!!!!!!!!!!!!!!!!!!!!!!!!$!!!!!!!!!!!!!!!!!!!!!!.J!!!`7O*g&7!d!%!!!!!!!!!!!!!!!!#\
..B!!!!!!!!!!!!!!!!!!!!!!!!#P!!!!!!!!!!!!!!!!!!!)!!!!!!)h!!!#P#!!!!!!!!!!!!!!!!!!!!hx!!!!!/P#!!!!!!!\
!!!!!!!!!!#!!!!!!!!!!!!!!!!!!$n!!!!!!!,pO!*5~.:!!!!!!!!!$!!!!!!!!!d;;%Z!+!!!!!!!!!!!!!!!!!!!!!!gR+K)\
A!!!!!!!!!!!!!!!!!!!!!!!!!&!!!!!!!!!!!!!!!!!!!!!!!!#H$n!!!!!!!!!!!!!!!!!!!!!!!D!&!!!!!!!!!!!!!!!!!!!\
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!d:6!!!!!!!!!!!!!!!!!!!!!!!!!!Ro!!!!!!!!!\
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!9Q!!!!!!!!!%!!!#!!!&!!!!!!!#.:!!!!!!!!!!!!!!!!!!!!!!!!!&!\
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.:!!!!!!!!3;!!GyH=,=<@[H*/?7!!!!!!!!!!P#!<gTh=!\
3!!.s)F(]!!!!!!!!!!!!55QISS!!!)!&`S!!!!!!!!!!<@!-rkFL<@!#2N&YRo!!!!!!!!!5!!,(==:w(]!gP%A;!!!!!!!!!!,\
q!(P4[L9U!!RN#^:w!!!!!!!!#i!#=I.k//!!!#gS/0!!!!!!!!!!)A!$gRDoms!l#X!nh7!!!!!!!!!l!!#w)^&h#H!!rjWWP#!\
!!!!!!!XL!#F23wDj.:0@!HJg!!!!!!!!!M!!!~!1$A!l!!SE=A9Q!!!!!!!!#H!7bY,rb!P$4u!5b)!!!!!!!!!7rj!OP.#2!C!\
&i,02.:!!!!!!!!1w!!B>(]nU<@$|!,CK!!!!!!!!!-P$@kP(!Y!1)hBg)Y!C!!!M`!:]!!!!!!!!!!!!!!!!!!9Q!!!!!!#H!!!\
!!!!!!!!!!!!!!8#s`!!=1~!!!!!!!!!!!!!!!!!!.>!!!!!!!!!!!!!!!!!!!!!!!!!+!!!!!!!!!!!!!!!!!!!!!!!!!!(]!d!\
!!!!!!!!!!!!!!!!!!!!!!+!!!!#($5P#!!!!!!!!!!!!!!!!%xA$jR)+`/!!!!!!!!!!!!!!!!!&gk!$1n5!Di!!!!!!!!!!!!!\
!!!#H!!!!!!!+!!!!!!!!!!!!!!!!!#:}!!!#PT!!!!!!!!!!!!!!!!!!$E+w/3EtG!!!!!!!!!!!!!!!!!!!P#3t9Q!#P#!!!!!\
!!!!!!!!!!!!M`#A!`!;E!!!!!!!!!!!!!!!!!#-Pe^;CR6kg!!!!!!!!!!!!!!!!!3#HP#gs.=!!!!!!!!!!!!!!!!!!!!!!!!!\
C!d!!!!!!!!!!!!!!!!!UP#F]Gi(n!!!!!!!!!!!!!!!!!!.:!!!!(].{!!!!!!!!!!!!!!!!!!!!!!!$!&!!!!!!!!!!!!!!!!!\
!(]!!!!!!U^!!!!!!!!!!!!!!!!!)P$(_!V!dDi!!!!!!!!!!!!!!!!)323:aGhmH!!!!!!!!!!!!!!!!!&!!$9P%!C3t!!!!!!!\
!!!!!!!!!$-!!!!3t#L!!!!!!!!!!!!!!!!!!`#@}Si*Q3t!!!!!!!!!!!!!!!!#4wx@w.o5!!!!!!!!!!!!!!!!!!#Pa#0F8G!j\
A!!!!!!!!!!!!!!!!$n!!!!!!!!!!!!!!!!!!!!!!!!EIJK{UP;X7/;f;h%E9#m-$[QruQ%gh(D@Yx]gf(H81RY.:+;C[%skiF{A\
<w>9)I>5n}2;4P0R%ZfgRg4Mp-nOlkEWWge|qP.hF6!CLu8R4!!En+|0wq36L$;q)K(5-,-LA[n%EGRX=sv_rNZ1rj51iP0T);J&\
,-ku688ebL$s8EE!!;g[9A:U@0`?F+FnN2iGAPWAk3)QQ0:]`lWMN_|{/XC]Gc4P|D?{vijjzx{LsSq+CDX3(87y%KZ-[HXB)s<&\
&?zq)Giv9`DU=|MxG81Z-QroxVz]Er9<4ylOYv8lGMNpheMsfw9^EM(d}KA88Y2?Hf&%0Zbf2s=6O-1f9m31~_<o{fBWg+$t~n8j\
--3C|ArCP:/i=U+Esk7U%gRbl34MN<WhQ27+o+,JyFkKxIzG[!!ihuMZ-TF+7NJb|]+s6+G_VB5ks_Rp7k6y%j(WViV1ron/xmKl\
Cl&@m{Br/6w+<Ro3dd,:US||%*uict?Foi|TDe`NS.RyA;sgRqwA_;c397@TFKN380<i~Ocp_eIWvsOIN!!K;NCU=b^FJduTOAfF\
rEsicD7-=Ke++dtqea9id*L6h{;iXi~qjsrV3U$hf8`|+F`/=P#=YCEmghGB*IDJq;>mbZhTNpED.gRkUicD4FqNOP;<&VpTkH{3\
4cW,LiflhF!L/ihVsLV7Fid0mU16(9!}4LkolW>;CDab/S|1Tk@*oa>jmT?+6+cXeg7hHTt+rDNBLP#U?y-(iOV+mn_MUd7@fM^C\
dnhpgZ++s(7;>Je4P_EQ,,|=HJFb}TMO#EC4PeQqvo=y(FWh$Sy#jJF3D:T*i-@]DGC1AiAEL,&1vcVj+P#yk%J4W?YyWw5MhR#1\
4hIQ5&hO5|K;]Z-TG#}[VTF->U,xyiA@*y|T6j!v!)bwuE35TkvhYQos])B#MTF53PR!!u!yaE+iy38cF]>XlwiH:Qzl17&{/E^c\
KJokBA~a9PO.f/$6?ifT6ibs{EsyO35]C3(.i4S/B=rbuMRnR#]!!l%h]$tk0ULcR,eI8o~>@k|Ro6#zPFG?<ne^2HMOlbjdT@7P\
#j2B$&D1lhZS}JT%t4IiTLV75&<TF4ikxFJv>g5Xe|oYcxzx;_0R6?7Gc!!w;O_wiEiF3:N5Eu!km6|Js*rt19LTN?[!!A]/qQ=+\
{re8If}AaF+kU5KUi2.d(hGeMW2t5k>B|Kw$C#wpUV$!!@[;by.T@]z+df=_44IIOEpq&1PrjCOFWYV<W4Y+eJj+zZg;bLCy)zPu\
X5;cSC</QYKcCc`H%Q!CW5GBNf56#UQ&luTa=+65QCSIASAe>*NbejFyR?Y[rm0{wp*uR*@0om}eY[isk4|,{?/_p&/ioWIiH(iF\
!)gn!$n{SoA+$i>dWDu+gR%hUfFcsMKq]!!B#5Z^:[j5&^MBu&xgcb6XIxvP#j=4J_XpK2Pket~ZBf}T1zGR%kJ_4AjNKVE%B5Eg\
lNl}`+D^O_;*T%ck|S_.@((^#T:FSMN-IH+p;Fc`tkV?uu#3d.i#MX.ttk[Lxjb{S=t75Y3aJ0<1N?F+uE9*qCp_E%Ru6U1N)y-}\
8^eU]+>j%[hH&`%!x2c!!23))2d<c%d(_jlhMIF[;]5WfT;*qny]CA:Ux4:k@R%GWib:%{}4A0GsrvaBo;b?NHX?aX&+xP#I-FS<\
X{cH#Es0LGpkeF>Fmf(sM)<}@17Vu*+#w&FoTC%[6Tpsj*GL&1@90C/X8/[T-VHK;]my<pJG`3$!!la&fa%=Y?zP@kFHq_@|u:[P\
#StpT-)WPX/G52>a%f=CKkK!!Q4_XR#WjED1gPsISvrI+U+?/k3G2+$sts:T)<X8K;cTO$8j.h!+y!!$yQ$2fl}INGci_(RWQ?J>\
{4G7d+V,;`qH,|DK;q/+M-0LXn&|-t{+uIAg4t:pI38(>^sqvkgI.7R:R8oFlI<Jyk+P<N`hk[;tyoa+0y`#U7uHM{Nstw4q%pfD\
p8LKzF#XN&NDK^6i_GmV;L11S!!/17QA-[G+cCj3#U8LnXjEwqr&53dU&U+;wU!)}EXsX5o1Pw&PuebW2gk!!@cdrMoSU}!XRf;b\
x*2&NlXXiPe{]98{b=nt@j^E3KOS/x^(rh}pLQzA<3GDX:]-1@F&B<(gq1AfIkVglL8j|me<%DO.cn4/BtrAL,}D(_5t3uTXHd;[\
jS&SU%]sd5$TUPeu6U)ft9uXzLDFq94X|7W;cxwTT?L|hT)j%m^1zeM[Ws#WiGx^&%T/7b./:Fe]M7FK0((&AAl[n7:JZ!!u!y8/\
nIj.ct~Z0E5u!lWfz$rF/Aam0kQbnd9%c_5s93[d(!xk[+Gt4PqCKF4$rKKQ.iTu]Diu5QmX|ltu%v}?-(S*(|n7;<?JyIiGPF1-\
a}MfJaTx7rU@C=nF7&qJxiT+dsj6(R%k|vspS9Qj#71O/GJ`e@W}8OEI6+h_Btly]q%mZRMebU^n.@L0<*iy0*i`G?|2/Az=>#Jr\
ULpI5>$1zcC$sQthxTmr]Au8)+Q2SSvt;.KTc*lP#1AT$ETjR+hO!D}H)`m2W+dvkW&j;;oeTZG}YM,+y*>m!N|)w(485SC/B18V\
ft#^*zFR6q0F.JZmo3&?pnKX>[n4W/b5R7K|6%XY754*3TlP#)ADW;s*Hp%v~ppuH,/{3>Wv4,,sj8VLCk1tv95I|P#t1D9K{_dt\
z|5,!zzI+;QBP}AxqA$5q{r:QDiM!q+Bk]4dB&~C*[k72&@L!c4UxD0CgN8!!dMUl;{d&r>$J[AqnXxRH]jk]Em4r9QSVZa}:4id\
pn@I*n0LxBK`;aGrF$TShkr.:=PZ}BK-3B!re6baQ0adhp/2`^a&mLB$)3SkKJ?ov_nV8vJ6ev>tMcAaEM9m`o39Q7!z]r.wDe~n\
._s?yJYW-l4N?R</]c{|ho&_@|rfM^c:j;Ml@Pw3dm_2D}2RUpZIT%ea4>d+!_6z9?HxViJ8Da:AD@Ybn%ckKIhE7eIy4h*r(gMw\
bC!ZEDwq{5SBLB8R9F^`OkJ?QSW./b2pqpJHiAZc;F&Jq25o{RX%/JN..v:q-l^Wr^;({BCEA`=P#kKS#*Ugr0-X(FhsKqzp?C$q\
,]YP#_pj=dN$;qN^6djm51.We23J^#wb9b.*,CnbH[JooCegOpc$x9Q3#ODc`L&=06&{td/_:OK[m@!e0!!`F02/j#wf2cI14F&n\
S_]au_{7;2RB4[R@q|)nV+x^A38xXl?DJk7Gl0q$Q3l]8@lbw8/{Ur!GYbscQ39@(23{H[;2/:FeM&(:/28Qk(}<PAD*xFZQ!;!^\
AS&klL&9Pq>WP@5&!C+<&@Ym01t((]:Q!@wR#]cau}!$Q_|(g*+^>`fXT2N5`i1XD0(A;lu6yT)#>enY11gP@y<e`E3.2vJ)}=)e\
`*w3&*3;fD-nVpgU:4S^hse!!P^!v]9=|Da}Y=OX=H@d{&&3TC-%|E^K=.OYHNt[nX?rz_L_vhB=e1>a9BMAg7iXLrBX3{%n/@ZS\
tgC@2|]==S!P{Cx9z;T$,*;S&2NSU/v/8,Y?v(Ur/K/K#eMJcFWIv6ba@Fn.8l`a;-obV9Qxgg+ad9#BNwGI|[}9wb;B[Q6x[-NF\
u.:ax*mVc.uYk(eKjCQUj.bNlUMDiy/]UQ.DR4y:%F.J)R)V@23sN5hCr(?1T]})kl#vU7:5dbG8QQW4EMUtz-Ju|wj*{zZp_4p-\
(D>oySpG,&{z>=IB}jA_/sYs8(&3VjF$8G.w%vn+b5M[j7yoxe_2Q*_wSCa1A4Q{);c3Jx/[;n2F1(5,j)<7!w~`c5J[WK(D/5Ic\
sVtW<nCMsV$T@T~Q{lQ@+8%w2t%Y*$!>E8_dKBdOphkjAt|KH@Uq=Az)yrEx*IV]6?[w!GoIbbq4rA*9QiM`g<W8+$WZNGtn#;Kp\
;v7bAt@bhEFaJu3pqE$KTkj2EXih)R%U)KjyO!!uG<t`^NsH*/8.&?U,S.6ON9H`/b(i=on+Yh~xFWWe9b;6|eCQ$7lM=3=yZZtY\
k(Wg??m+Y^2]w`~DUYd<ZyY!!iN]<$e2^NxB}_Xc+!pw=vpbD&;hK!!_o2:enR6*9n.Wf9a[*g4R6d7f2!!TO2^Fxs6?i+=$WSv7\
?y:^JLPpYpU44XIAzT?7Zufp0X+`nKPy2$JT9WKC]!!4Q=a#zlR/H@&vh?CF.MWvoy#clI[0h4W_MYMJjU#`{@Rsvw8GQ0<--hku\
GZCj&wb(Y99Y[7@Wdw?v+d*6DvGsCa#IPCRyo!!$ThQxPM<J:FCf@C:]EiAMFGWZ^+tBak@34F<va3GDHKih<C*^bU5_~`s{4GK}\
gIAyiffiOq(]9qkOOSCbRhr]2y`!!c9&SiX}(i4+itq<YL)--uOV5XvLB{6g94Q|SB+9CzW:HuSSXhr5B}hZ1os-xq7>#}}aPLLK\
8OuAy&b-Znd7>C)lDCVW>cbTTa7J2qGY.N0$Ohd.8MgVoK4oyP#XN|3t1zcs9Y%<Yg?$AQ#5u:QdCHW<2bld@zS-+((!!-+Au+PR\
!E*eFN0w+x]QxQ#!![E(h/^`@XxnWp6Ya90Q9G4UtBoqp7hS}-&3xw*l#jGvU,WaBgF#:NO:5M.6%x%9yog4xwiK|UW:>bX+N-}A\
n<_j?}(/-r^4`6(>zq(zkYYuB,S#)m!jOT9g5ZxZUn2Gu,d14P#KzNbK+lb^?y34Qlf?;v)&L8@gl|of{(]M|-?Nfm&k]]nS+}GT\
S]pJ5zw|Id]aW6|q4-ZdIP#39AtHas)D?F-+oZ#CoFq5YJdp{NirFK`^no/|P.lDjlq!![B4j#ucOpuG!z4]9An|}7&S)%cbo*K%\
]s*n3IK^PP#++KYf7C#U)BI_FkDT`B(wQPAN<-s0ZC$-H9QSxzRmbfIsinjdu_M#7{m1T3e?7U[50{+^Hfh;_[24t6)4QTx,F79s\
079q<q^rbF5k<nX1vHJ:,/[@3Jockj@MQe_LkD@xf!!9.Kj4f<_5,iI8!Sd,<xE(d5}w@{XkdilVysU8fS#lz?tK!d8Lw@%c38%V\
YN*7>[Hujj7B`|1g))+yS/RTRd<$wUNm%F!h^iI`fta_FniOs^<v=x6-KY4GLhQp<Lwao|8Iz%IsarV1%(^klSdkgtnnwN`O]8nk\
JA!QC[;[Y=6*hk|A#(G`Qx]Q~P#[Xk)68$R45JHi*diT4NEh_FL4+oR,9cY+N9L4$_LU(`$fEF2/;C~;ep$T9lFr#+k3UlPiDgk{\
ub-3XB}x_jVgRgkdu*D;[kS8(jJU)[i*+!!uHC/B)@cPk$41Rk|8I7H,I!!4lp-e:^x5hsp^}.)8yXh{A{T>jeZd}vVj4LcgR|?C\
OT6$Pq47B-1K(5pI~;}pX?24yu!S/|Q>*KN-nYeqR=R-3G!+2^q!!u;X9{Z<VhpeNFiuwHaOvBM9>iilw#?Kh+-^9^8nSdMT&XNZ\
s6c2<|&*al]Aqj09`zK}gX&(E#:vw!!wPss/9-2*i{A/7;Eg{?/Pi*NdtC.*>9zc5,w!!RxU*;Tla`HbItZV;T$JaM4yMT1#=gRU\
TbTsD4AxE=^GfgzB;-.N`%X;lu&UIF2ZN.~|a#UCQMi6Bx3ScR[4k0y0DkQgBgl?m+N36maBKzRV@9CM1lsqo191A}tk:fuVA=0M\
@?ESR^/Q8+uDfh/jv/Wl*p1K*^)?,Di4%5+bC(;Md:jOgO6#9UT2Nss?4Gi,|/8duj$o0SOYh-$d`M1xF3d-/ljw19@15t|ao>RA\
3s_I;sCz%cncTaVa*}5u/BC4Ggo!!T)$Tvnkl{`:/s:/9^$UrcgO[fk1Xp.h0L2_AUm%s^%v%{~A]5NCpWp-Jn.FkP#b-0p%xHLL\
pCCs5Iaf:g>0e=^-,Hx/A{8,.XQQhVp([ODc|@<4kf&hG:N?/j5_&?DNKV)cP+ozE?ixgW|bRj3!!ty>n7M$2^=g;66(:i+&<g5&\
A))J,;jV2/I<&h[Blxq*I6KQD1SNMw/3[k.Pu:N?CKP20sBynq|+P,K|I1`!!S#N~lq(~a}t~+>iymSYW!!^=yGwzC@@b,7-gz|x\
8B?4I{TNLGz?;{fjpS-K8eid*at<wP#X=Z,kC<!73!Dyo7?t-c~?zn%ii2cYC2.mR7!e.]zdd3dlF3[y2wTuU|-LJlUiVc?LF*3m\
g1i<&@Zk>fdrM[r101Pfi9QT6(F`LSCbAdn?>fKF_;@!!SqyniH5Zd+DXwLR9I&]8b/?/cg7(MDFSQ[vMLjw~%BZFeX}#6r-LwmL\
[2fF(NUJmoO%x@}KOkKxN*28%x&L!MRU*CNQ@.P)G#O33Emkw[LlZ5,k:}9T$7pQ0E(<7PDQmYomP]$3X:rt=ux>C*9fps+{VmjZ\
pIT1o!!bYgtUlUx44{@=`E`Pk2tN;gR13-8,dZ[fOW<..v,F-TLy//^Ro.Kl~ia@iT/W,-.=<py|o%su!jP>c):{BFwDxf#t*IhX\
>ezY}))?a}hW^Z9uO4KLFI<?M>[|EvJU@|xb.j+t[u>6L(Du;T#B9*a=tJz6+?p$PoR^bIpgkeCEEjrAH[&&~Lh<!-y=Wd#jQO5t\
#lr>zI4oUc9hR(bn+!!34e2F~-o@:+6jAx*NU)g$bAy;+cJ2[9Q_|;<=*_1%pQk;EU^SW()1:<W*+g~`{P#S*2_C-?@6],AHLa4c\
I&ifE>h5[$PkK>t<Q&HkrGKZBe]D&kx9Q`+gcx9{~JkG^yt@W--LcR7@}F@EF&(%cp;{BtSLnuzdGJA90:}-RX;JkP#yEuuy)jU[\
h<1[^)D/R3(9::#qD.Xo3{&M/&ZCcCMHGwr9K8G7X;a<Q#iP#j,+9i(eQR7o?-42Z@k6(S/k9kkhd!!4x9:^!@G7i?n1rUR/7RzP\
#/LAsU]8H_f7:o07!vEMseUeM8^O0}sPafP{3M<Z_w>FUc/?;!!B:sR;>a:Lc-Z[S_0=qQ9w@]ihkX~yZwPG#mqOl&ma:{uhsH88\
}o5>!B#fbjIhoYkP#]p.?W]$Q[lPzGquOdZM2(]]8[g2X]<13;SB)*gtniQ|+jQOB^7jUB/9Q_p]Uih_A2QVRL[I9{.nvdnkPsa%\
#B8kKX63d7$g&7yT(Kq--1Pc}eBg*z`v`hOd}#T(/^Eq46QGNnJX%z@_kwPq*AiBV?`4E2^n-J/PrUlU*qk1hf,q-rAZRG8J|}F$\
hFSsan%Ja7F(U3fkQ_BP#Kx(MJ>c:ZdzkomUh*4M[SN(ucQI9U>&;wMhGes[LAb*3F@N]hYp|yNrj2T:_}#*4ObrZFW|!ChUu%TT\
^!!^Bk~lo34,I-.O^BrCwF)=|Zy}uawrjOs/])2}C}+uC|qlz}rt,7LczSv5Twy+.2}![|@x4NKXcY![;=te#q~BB@_vY,}}6zsV\
86aDcfqkbr_C%MNwzD#s&q(><>1euP#O0FG;sXrW5x|b-1{E)k+!!8{U>5N$BE?N;Syi7{T*y1IA]6tF4hHA.:N@~MCkUm0yEElR\
Sn~S#:mCOmvgRtn1=;@sGW2X}&B>VwxYR{6u3lc8$URB9hw^J31}frKMb_7Qm>P$Sw@jw4A!!^vVii)Sxa!#7>7URfI&;YQ}A+Nv\
19k9Q^|COumqK]@MKS-Jp:Nbl&u`>[ZxO9/w{^9ckU>.}:c):u#-p/1k;!!UDW2Pf(?;&u@KPj3mG-.Gx}$.)6-*dro#NR)b<{TC\
MbJIJ<_(]oVKP=ly#n)v)3RNU)FV#!!n=z0`owh;ZWdLX5ew^W,oQH3B{,7}NH3-0z}ML,qrdJ<xwh={L}C91zuUDbt#:FAqRCW0\
3dH%0B=x9{bh!d}phY(F1d}*_[tEiM(tD}`;i|r4eOcl6EuN$I3HuD6F=QG=Qla&otGdQpcng=X>>u+{eucBG+-n4j>k_6O&,fRy\
Y1Q8||sL?cnYj8r}tM[=ZN:pfxA2YahOI/WcVyW5}fPX!x&}o1u4T9?OARl^inA!!daU]}EM.hm{,h]1P@W`vFC%N?ny=Jf3JWhc\
WrjT_8nJf2}>T%cuiEiyvY=Ow-(Bz`6^A12zKm0rd3:*}hD`dbeBQE$]O(~.R[RwMH=Z&k~-9Ib-:d+:b``eOScG{6_V#&TU3?:U\
8g5t)4Psio_%R{@:bdi_A^=+!azE<4~J^h[Mo:$-hrw)1.S=Z+k~#9PrizKu#j<z5u4[fd<k.dpy%Qt?D4zKlu++N8_^%a}qI}`Y\
qppt+ka8`lXoSkIAtQ(um#jM?AY2sD,U((5KqoC@uE$K]kvbox&1q83M{3:.SJoyy$tZi9*u;}UuQ;=uXjv(nQFtB*5|NCM9BtPv\
or(JAUTp3Ih9@OR.2}}xf;x~![bJEt*9QrhmIdB}w<K}{aL}R4gG(rh/_qPctsaNi9)Ca}*t2e7tr<uN;K/!!6+-C#NJE/iLOo^z\
u3I/Q-3S4flT:TFK+xFJqLp-iH5th6HRRwCjGN.u!GTIX.1{sLn]pNlH*{CO1g^9QL>mXG/pnH2ov2J-xa|dCKcz[q<II7Ak}Cq(\
Nd$n9=pv(&32S%pG7L+?E[/]::P9y?Nwn>(*a}[1#1jS#:[[)##0>,gb~N:ZS7P9i(l=$VW25dfh=^3l*JQs-2;L@e2SVz1f2UI.\
0fGCHc{7~q+$&PjQ%Fk_p10k1#B`vGdrev8{];qIT8T=b2t!!FZB}#DzPGOD5O5?#9;`4sh^}2}|VoemGfMvgX%P#bmsfP|>D7_q\
E5M{Wl;BlLpz2c_hFeS`LQG|SE8z#@V^UcJaCHso+c]&wDiu/D`ATI+pjR}bSW#h,O4_XbWhn+=-ru>m0^~Y+QB_KCg-:E[^mIe1\
.F2Tqd|@0E5L*5`wv8^l{a*VMI$}@ypvFnrx]k8qN*mOo+yZD4rJ;-B-fO.k=A!q_Xr;ZaLo?_RL$x17W7cZUvC@cb-x^YQWEWRG\
~LRM8`^V<r=f~9+cMx:7ARjZ3zEdhg7?EBrJdg>.PK|>}E0`*23`_YAN=Zen/Ynkf_ManzOCEv/uX]=*w]hFT`?`a(}]a/#El<+C\
QbvJA^;W>Rrg2F);Z0PI#p(u!p%pmwGyy-0$Kw5a#4u!!+xV:uEb3NAlAN==^b`vyTgS,z|sB0aU3L@I}T95epc,69<znO;woku&\
J@HF_nhJ>t~Z/D`_jc8sTN#,(hax>vR3,Ev-mBAOJPKMSFE]h=rm8u966?_<v`rhjLlZ[-4.HjaA]`=jK63L;iZ6Bp=V4<zI0SX6\
U^XqU,41Ce#p]?W6NDw_Fo6DTox!!nPq9ajaShe1ld_ml_^(.OE/!{:wI[k@,-;btV0$r3T,AK`2A[vhsdD.J|4%XYT-wMj5+p6-\
84Qy9ytHWE($_<%femF?M7bDi6=v&kZ!E0t#!fqp%]E1?.6f-JCK$Q?x>PiIKrv7H#Ud)Y],S8[5-B5ww!!u6vN,lek6YCO%.kSl\
c-3F7%Yj7DNTvx(2DWGv>rNhVGu]miT4%PDz#Bc-z?de^CC16Tp[r4WT:mWpvC{H=|M|S3z?gt*kqQmY.q0b<t.1wLdpaNUx]rD+\
{SoF}7O)w[X]>}@8+|.i&UX_wcH:x|ETY?d7OGV3tuEBej(N=,Sv$/He9{<rLUNZUx62Jn31_/MN>*4bu!!1AH9ODe=N4PvA(.ff\
_B}hd-vLax@Ksau7P|ShM&;wZj-K,tD_>b-yt0UpndGv^|:sD,3ipOGbJ}o8RQxr7g5mSQ0H*(x&RbRg2hmSbFq1k(/;;mm@<+{X\
Y8gfmu4GFM5`~[qZ314oP17Wv]8S#!!(ZMyd%NW-3M|qvTfk5;rX=<:_uy8({Y8iwj1B>_P*htlgcFgfvCQFW+XilFoJ7-_YH,lA\
(#x{ze(Sk:lnyZf>*v7npqb_lJFiu|:.q$w&X;oBpfNUMh+M`UE2qGlmjei]IyJQD`adpwG<5X>GIfY37<*qT0s%{K,|E|S.|7ZZ\
D7Cp>A(*FR>]Ul~8i!!j?.,qtegGc;jV;g5#iiV8r,XuA-s-bL6O?S^(D4Y(Zo4|0B3#NPgTkT_[;{Td`J#WT`J=_18DwW>4<,l-\
RL_e>0Lgaxp|8RFGs`<^bR^$4z0XkTY?b&M|Wt-gR_Sqjw&tw^:hlc3@`//aRP#H2e+].D$($bWZ!oeH3yO}dL`cMFAS^.{g+H_t\
ofNjK7Mt@_SR6/M`Ezr<(8g-u$T}ufLN}d[i@+NV9D_P)!!?C14k;Y4Ewic#BxBAC1:=Cau8<wgDBvU;lGQ8#p%E6]Zyp;a[^!!8\
T(;XpN{!!";

/** 17721 words, with the number of their class: see packed-words.ts. */
// prettier-ignore
export const lexicon =
"\
A'd ?abandoning Eabedini ?abort =absolutist ?abuses >accept <accommodation <accountability Aaccuser \
?acknowledgement >acquitted <activist 9adams @adelson <adjustment :admire @adoption =advantages :adv\
ice =aerospace >affirm @aforementioned <agalarov >aggrieved :agriculture Baiming Aairplanes <akhmets\
hin Balbuquerque <algorithms <alive 9alliance Ballsides Daltar @am <ambivalence Aammo <amsterdam @an\
alyzed ?andrea =angered =ankle Bannual Bante Bantithesis Hanyway =apologies <appealing =apple =appoi\
ntees <approaches Car ;architecture ;ari ?arms <arresting @article ;ash =aspect :assassinated ;asser\
ts =assistant @assumption Basymptomatic <ator :attempting >attract :audacity Baumf ;authoritarianism\
 Fautomated ;avenues =avoiding Eaway ?az @backgrounds Abadge :bailey ?balancing Bballots <bangladesh\
i Abans <bark =barring ;bashar ;bathroom <battling >bearing =become :began Abehaviour >believable <b\
elonging Cbeneath Cbenny ?bernie >betraying =biased ;bigotry Gbinder @birther Fbitterness :blah >bla\
sts ?blink >blog Ablowup 9board =boehner :bolivia ;bombshell 7booking =border <borrowing ;boulder ;b\
owen <boycotts :brag =brands ?breached @breathe :breyer Abrigades =britons ?broadsides ?brothers >br\
ushed @buckeye 9buffer @bullied Abunker <burial :bus >but Fbypass =caesar =calculations >calm :campa\
igners =cancellations ?canning ;capitalists >captive @cardona =caring 9carpay ;cartels @cassidy Bcat\
ching :causal @caving <cede ?cellular =centerpiece >ceremony =chains =chambers :changes <character =\
charities ?chasm =chechens @cheerleading Achicago Achina =choosing Achristmas Acicilline >circulate \
?citigroup ?claim =clarifying <classmates ?cleared 9clicked <clinging :closes @clovis =cnbc Bcobble \
>coffers ;col 9collateral @collusion =columbus <combing >command 9commentators ?committed <communion\
 <comparatively ;compensation 9complacency ;compliance @components Acompromising ;concedes =concerns\
 Bconcurrent =conducted :confidence ;conflagration @confusion <conn @conscious =considered >conspire\
d =constitutionality 9consultants >contagious <contender <contingent 9contracting ;contrasts >contro\
versy :converted :cook >cooperative ?corbin =coronaviruses @corrects @corruption <coughman Kcountere\
d <country 9courthouse =covid ;crackdown =crazy <credible ;cried 9crisis >crony Acrowd Bcrumbling Ac\
t ?cultivate ?curbs =curtis Ecyber =d'souza ;damage ?dancing >daring :dated ;dayton <dealings ;debat\
es =deceased :decision >declining ;deductibles >deer 9defector <deference <definitely =degeneres =de\
legated ;deliver Cdemanding >demography >den =denounced :depart 9depicted :deposed @deputies =dersho\
witz ;deserted @desired =destiny ;detainees @determined 9devastating Adevised =diagnostic <dictating\
 ?different >dilemma <dine <dire Bdisability Bdisappointed Cdiscernible >discord ;discretionary Gdis\
enchanted Edisillusioned @dismayed @disparity Ddispleasure >disrespect Adissenting :distinctions >di\
stress <diverge ?diving :doctor ;dog 9dominant ?donatone =dope =doubted Cdowning ;dr ;drastic :dress\
ed ;drivers ?drowned =dublin =dumb Bduring Fdynamics ;ear <earth @eavesdropping >ecosystems =editors\
 @effectiveness Beight <election ?elements ;eliminate Belon Bembarrass >emboldened Aemily ;emperor <\
employment @enact @encouraging >endorsed ;energized >engel Cenjoying @enrolled >enter ?entirely @env\
elope Cepicenter <equip >erasing ;errand @escape <established Cetc :europe 9evangelical @everybody =\
evolution ;examine <excellent ?excited 9execute =exercising ;exit <expect ;expenditures ;expired :ex\
ploding 9exporter >expulsion Aextortion Deye :facebook =factor <failings =faiths >fame =fantasy =far\
ther <fate <favorite =feasible :federally =feinstein Bfeminist =fetched =fide ;fight 8filibustered :\
filtered <finding Afinnish <firings Afitness <fixture <flare >fledged <flights =floods =flowing ;foc\
al ;folk @foolishly ?forbids Cforeigner ;forging ?formidable <forums Afounders >fragmented >franklin\
 Afreedomworks >frequent @frighten =fruit >fueled >fun ?fundraising Dfusion =gaffes <galvanized @gap\
s <gary ;gauntlet ;gen Egenetic Ageography @gerrymandering Cgibbon ?gina ?glaring @globe >goaded Ago\
mez @gore =governance ;grabbing Egrain @graph >gray >greenland >gretchen @grimes <groundbreaking Bgr\
udge >guarding =guiding Cgunwalking =gym ;hadiya =halfway >hamilton =handel =hanen >haram ?hardest >\
harmony >harvested ;hastings >haunt ;hawley ?headlong ?hearings Aheather @heel Bhelm ?her Bheroism C\
hezbollah ;highlight <hills >hired Ahitch 8hofstra =holland Fhomecoming =homosexuality @hood @horn 8\
hospitalization =hotline Ahouston Ahuber <hugo >humor >hurdle Ihyde Ehypothetical =ideal <ideologue \
;ignorance Dillegal @image =immigrants @impassioned =imperial :implode Bimposes >improper Hinaccessi\
ble ?incarceration =incite Fincompetence Eincreasingly 8independent Dindicator Eindividual Hineffici\
ent @infanticide =inflamed Ainfo Cinfused <inhumane ?injustice Cinnovators =inside =inslee =installe\
d ;institutes >insufficient >intact 9intense Ainteractions Fintergovernmental =interpretation =inter\
vening Cintolerable >intrusion =invective :investigative <invocation ;iphone Iirma >is >isolate Diss\
uing ?itunes =jacob =jamie Ajay Bjen ?jerusalem ?jihadis 8joe >jon <journalist ?judicial >jung Bjust\
ifiable Bkahn Bkasich >keenly @kentuckians Bkhadija =kid ?kim Dkirk ?kline =knocked Dkorea Bkrystal \
Akyle ?laborers ;lagged @lamenting @landslides :lapses :lasted =laugh =laurence 9lawsuit 8lead 9lean\
 >leave =leeway <legendary >legs >lent 9lester >leveraged =liable <libertarianism =lieberman @light \
?likewise 9linda <link =listener @litmus =lloyd :lobbyist Alocking >logos :looking 8looters ;lot <lo\
ved >loyalists ?lunatic >luxury Cmackenzie Dmagazines <mailers ?majorities @mali ;man Cmandatory >ma\
nipulation >manuel =march =marilyn <marketplaces ;marshals ?mass :match >matter Gmayhem Mmcclintock \
Jmcgrath =meadows >measurement Cmedian @meet ?melt >memos =mercedes ;merkley Bmetadata >metropolitan\
 Dmick ?midtown >mile >millennials ;mindless @ministry Lmirror Imisguided ?misrepresenting Cmistaken\
 >mitigation 9mobilize =moderately ?mohamed @monarch Amonologue ;monumental <more ?mortar <motivate \
<mounted >moves Gmuch ?multinational Cmurderous Amuslims Emythical Bnail >narrative =nate >natural :\
nazi =neatly ;negative Dnegro Dnephew Dnetworks Cnewer Cnewspapers Bnicely Anigeria @ninth 9nod Qnon\
 Fnonsense Anormalizing >nose <notification Cnow >nukes Enurturing Ho'connor ;obesity @obliterate =o\
bsessed >obvious >occurring :offender >official >oil >olivia Conerous 8open =operator <oppose >optim\
ize =ordeal :organization Gorioles >others @outbreak Aoutlawed >outperformed Eoutsized Doverboard Co\
verlap @oversaw Bovertaken ;owe :p.m. >pacts <paints >palmieri Apantaleo Bparallels <parent @parliam\
entarian <participating 9partners >passionate ?pathetic 8patrolled =pausing Apayments Apeddled Apena\
lize <pension @perdue @peril <permissive ;perry Cpersonnel Apessimism Bpham Aphilanthropic =phony =p\
ichai <pierre ?pin @pipes =pivotal :plainly >plants ;player <pledged @plummet <podesta =poisonous >p\
olicy <politicking =pols :popped ?pornography :portrayed ;positives =posting ;potus ?powerful ;prais\
e Aprecautions =precursor Cpredictor Bpregnant Epreparation :prescription :presidency =presume :prev\
alence >pricing :principle >prisoners 9probation =processed :producers >professors :programmes ;proj\
ect :promote >pronouncement <proportional >prosecuting ;protected =protestors ;provider Bprovoked ;p\
uberty 9pulitzer @punchline :purchasers :purposes Gputting =qualifications ?quarterback >questioned \
<quintile >quoting Dracked <raged =rainforest ?ramadan :rancor 9ranking Brapper <rated ?raul 9reacti\
ng Fready =realizing Creassured ?rebuilding ;receipts Arecited ?recommendation >recounted Brecruitme\
nt @redirect <reelected ;refineries :refrain :refuted >register ?regulates Areimbursements ;reinvest\
 :relationship ;relent =relinquish =remaking >reminding ?render >rent =repay :replacement ;reprehens\
ible =reproductive <requirement @researching 9reshape :resilience <resonating ;respiratory >rest 9re\
straint =resume =retaking @retiring =retweeted =revenge 9reviewers =revocation Arewritten <ricardo <\
riddled >rigged :rings ;rising ?riyadh <robbing =rocket =rogin <romantic <rope <rouge >routinely ;ru\
ddy >ruling <rush Es >sad ;said ?salient :sample =sandwich @sarcastic =sauce ;saw Bscan Bscary Esche\
me Bschools >scolded =scout >screen =scrutinizing =searching >secession :secure <seem =seizing @sell\
ing @sends 9sentence Bseptember ;served 9setting >sewell >shady =shameless =sharia =shed ?shelve <sh\
ifted <shirt <shooting <shorter :shouts @shrapnel =shuts @sided :sighted >signup ?similarity =sin =s\
ingling <sit ;skeptic Askinny ;slam >slaughtering =slight <slot @smack >smell @smugglers ?snowstorm \
Bsocialists ;solace >solitary @someone @soon =sotloff Dsoured ?spa :spared >speakership <specifics ;\
speculative =spent Aspinning @spoils ?spot Asprings @square 8stabilization >stages =stalled @standof\
f ;starr ;statehouse <statistics =stays Astein Astepping ?stickers ?stir <stomach @storied =strainin\
g ;stream <stressed ;strides <strokes >struggling <stumbled @stymied Bsubmitting @subsidizing <subwa\
y >sucking 7suggest ;sully Esunday Esuperior 9supplement ;suppose =surfaces ?surprises =survey ;susp\
ected >suvs ?swayed ;swiftly Cswitches Csymptom <systems =tactical :takeaway Atalking =tanden ;tappe\
d ?tasked <taxed >teamed Dteddy Atelemedicine =temple 9tenets >tenure =terrifying 8testifies >textua\
lism Btheaters ?theology 9thesis ?this <threatened @throne :thune ?tiered >tilted ?tiny Ctoast ?tole\
rant 8tons ?toppling =torture 9touches :touted 8tpp <trademark 9trailed Atrans ;transformative >tran\
smitted =traumatic 9treason <tremendous =tribune >trimester =trolling =trudeau Atrumptrump @tsunami \
@tumultuous ;turn =tweeted ?tying Euae Jultimately Munanimous Huncertainties Funconstitutional Dunde\
rdog Eundermining Hundertaking Gunearthed Iunfairness Junfortunately Huniformly >unique Cunknowns Pu\
nmatched Ounpopularity Gunrelenting Munsolicited Eunthinkable Gunwanted Cupdating Bupon >uptick ?usa\
ma @usmca <uv ;vaguely Bvandalism Avaried @vehicle ?venting ?verizon >veto <victor ?viewers >vilific\
ation ;violating :viruses Cvisits ?voicing 7voter >vulgar 9wagner :walgreens ;walters =warehouses ;w\
arner @warships Bwatched 9watson ;weakened =wear <weddings Aweighs @weld Bwetlands Awhenever Awhippi\
ng @whitewash @wichita @wikipedia <willing ;wingers <wire @wishes @within <wolff <wooden ?workings ?\
worsen @wrangling 9wringing Ews Dy =yearn Ayglesias Dyounger Fzarif 3zionist  ;B0gLK&}UAkYGQ5ZB}lBLp\
hitmz.NH}G[!!!!!!!!!!!$n!!!!!!!$.Z!!!!!!!)F6!!!!!!!4&GP#!!!!!MXq(]!!!!!y4]QI!!!!$9QQnf!!!!&P%!YD!!!!\
+~+o5&Di!!4}5!G#=f!!$7G!mIbI!!&Kl$.~6(!!->Y#;&GtgR!h5$R|)+XL#RG/p@[q@UK8Xf:n=xU6rDVlk=5=#P!!!!!!!!!!\
!!!!!!!3!!!!!!!!!!!!!!!!!+SY+}QOR9!<-Im8[;!!TJf1RXk?:(]V!!!!!!)%;f&LV57m6W@2!!!!!l`fXo]W#,b|Pi!!!!*x\
(ieN@e&HZkC+!!!!!#.k@<TL-6Q)$Y!!!!!!4eR>pG1nDz&x!!!!!!#$)3]@@<rj+K!!!!!!!^Y60V]vEU+K!!!!!!!$*.[<?/!!\
!!!!!!!!!!16*X.{Di!!!!!!!!!!%+]d5)lmP#!!!!!!!!!7<HG,r,P#!!!!!!!!!&I)l5c5Di!!!!!!!!!!p0.nJPrj!!!!!!!!\
!!1;5hkg!!!!!!!!!!!!!G9Q!!!!!!!!!!!!!!!&TkeO!!!!!!!!!!!!!!Y4@>!!!!!!!!!!!!!()h_6!!!!!!!!!!!!!!!q%2!!\
!!!!!!!!!!!!!,V2!!!!!!!!!!!!!!!$)A!!!!!!!!!!!!!!!!.{!!!!!!!!!!!!!!!!#H!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\
!!!!!!!+!3!!!!!!!!$n!!!d)!!t@}%S9|Pu!!!!&;h;BNaJXgZ<VmJ#08XT5o$-!?PM#H%pm0!t4*LojA,0;}22,)au#}.h!gW>\
W&&zX#7pHP&7Q!n7MDIdWai$5H4:Y2!%%2Fs&;8,<ab*!!6d%|Ab_e1)MbgS]+!!P%)OHMP#9R(~!%:=%2gk2z/CLfXrCM8S;-h$\
q].Z!&!#!!!%!!!/!!!3W&!+!f#N$y!#Fs6i!d$W*9m4$w)W:Qc6a|:yS;?X!+)c[^Qa$M!;$t2tA+5U/<8(&!W&33.EL}mM_he^\
*t0^V=:w.JJH(([|#H%%*Odd$M9QgR!!!!!!!#P#(]!!Q*h]7TR/s@]qKvm](]QoR>U_?2hQAqGew{9R!,IbgTXWMhc?Y##XAd*x\
WQ=5D{Gj+LVMP6*6!3!#!!Di!$P#Di!#P49r$3s!!g:*!1[;.:!3$9gSP$!!!-gR(}!)!D%+@u9V$x`#:03|JF#H&79bRy(y!K#H\
$n!<V,c#M!x#r#]4A!SeA!1~9Q!!!!5LMy<0Mifz5L,~>{K.yx2MCcxMrb@V}u$Xk.?,9F}|sF$2v5<rf5BWiOB?O?.n1Zq>Zztk\
ol#AQVQjvKtA3%tCthP3IzW:-8I%?-MTb-e[mtP>k^Rv?A*/z:H*N0h.O_C[etl`/]gk+Pu!7!{2z<!{)sXG852rt+M}#avcw<:F\
RH*}08e0iqcU.:L8::e1IlB>C#gvPtb0_a:4NjRMT:%W{}cap}K?o{mWK&-FXl4[,?IOP#h-:&s8?3GS<M:MjOv(`ZE+RUd8`L5D\
eeiR-sQPLkud;B*?O}#F=]3;/8eM]~A[;9p:dsia+)yT=eBtD3l9)6WAu5G2@e;N@$WH2XiXH|,S0XT^%JYL(5XI:tSm$E=`(xCT\
6v:;4*>M_Z-?ElR>XQo^W3{nCU+WgB]H%c->MZ;fEDI#FolbDAc/R!wR2aXvP1!@[ruohjr{q/^XTFvvY1Z[)V@?%YMdMIWH4I?x\
8_Q}At]r?3yColF7^aHqBqmrUb)s_=!!g-3@-Ski54MhEaK1FGBEww0fS|HNDD^EF5!3K`qUY.B,Bg8b{u{3DV&>_t!!&G>*=.W?\
twu,55g+QM%y!JNl^QC!d@?g>)B.n~;<?UfCW8jC3u3Q)$m0fwj2>dx2k<6cO]%-6DO3L[qGtDVq1p&ms0;rW+YyP2]lv`JtaHDI\
qDdmUfc/jE7jw!ty=%l`]cK$>,0rk:fOhc+%@i|c*&6-N+E%d=uX-BRaBBcU19qF]^]v%X;QW72`LDQ1>Jt,R]35Va<q?@#]Q[h`\
^1=-lodu.k>@of[Q4nH`Favj7~*ax?bf@uq|g%;0u0KECUhM,u//W&XE$^j6P0F+K5/ZQ|5^Ad2h,+@.D;D4hW]Q!kAn*N<sXoVr\
csP#<6^PuLcb_VBxK|Fo)E`at=7uL(=)8Ce]uNF,-Q`C:|04*%!C=XSG``j>Hlq]wJf:e9uF|1BjUL0:,pwMJ]zw4<K@9)wJ4@Z/\
Xa>iw0!!YAXhdX|iTG:-^lS@;GMhb[E&[wHr,($Cud+Ea:NLXk1jdn<zLa1K$[Qf1{yt_YyrA|%BQaVNrBSr,7O-zYCanzfB0,3b\
}K5F:FEgzPeKuT;Pz.tZ:l;5)![@mPSON=`o6&Bjl4%Bnj|W^G_JjBD4t*k4]wXKJZ22//.K=o8vXb9nmW1t))Cv(_Xd-Mp4%xkq\
Q4)@X}Z4|dlR_6t6vf(MHq[].l&,8Ib`a_@!Zj5[qAqi({oUx$CIA(=lI4Qo{L4>V]V3WnRO:[)m6TK(k*H,KPv:DT3K]DH:3fV1\
^AtCoMfFL&Hms|aJUsxG,j>RnFYJb$h&F`VGzb@y]2(oh/aH91SexBEW=zhSZbWIB%z@8Y(|!!eWyKyLAGb6IuR$)&DpqK/#;a!(\
&3Pf1nwQHk$54R4#7G[|Bd*f}5BvdSCE>Um3ScW.4IxF<f5PO$[<]M.;snN#8.]@:BXj3)g$l|dpLXeN:VKU<&#V;GT_j9`RHMqn\
|mJr.;O7z[|h+#?h|x})K>}rbUJ@EiUNs>9yWMiAxG-Mcv-YuyQ9zc#2Qi%Z#Mr~Fi4aEa)>Dynp}+pco=Q!y^SL9X!!ECMQ}wr}\
kKxeeGC_:VsrDmPsnN61kU?0U41v>vp`Otm@4tu+BR$8`0410QO2jA^T,y7(L2Fhc&.OW]1qmH>v-&N,;<;|AGXvU6iE%cn.dXEX\
Ts-U[AQ;5Pmtfz<)u<cNF3#NvDq{eY=An0%4|?]E(+OuQr}6]b9wCCZBTu+&-N#?`1B#U$/g_5y1@Y,XP=t>$k]k??p+]P;a1)l,\
0ig.+ui*6H)%v8rEJ0h0U3j*od>|g%6i&*RORW@(su9Bvaj,ZJT%(#YP:aP#7+]Xeee53=@qru7:N,,CO5`{U=f<X<2;z|NaNS)^\
695k,wIlj4|Cxo_Ir(6gNAk4P#K/)/Dw70LjDE1Xo~(a?,G*43P?19`yyRbR%LkX*5$jxBwq77bQ6<:(&/6cyXGEUB+#QB,gqnyS\
%3#V&7sb1Z;GfMjM:S?H:PW!UE;!)~E|;|/Tg8Bjg9K9,#CPJ1RrnE`7>|TuxV|1p4Byxn4,WbXZX`@Ylvk<?zTi,/[~P#-Nn2-W\
qIQZ{xCo1z%`w~ek`Blez;h:5krGbzF42T.qRWdoTG%>|Wa0[g5e@9if(%;U?{2zwD:/[%I>vJXTXR>CIn4F;0a|Z-/+i<{AxjrS\
P#C-w)M#_K0tFlx;qbU(UUv}}Nb){J@K/B3I:=7ET{ZjI5Y2((:dEMa{3t+H%9Py;Og>>[pCqsYE#Yfq?42*NC35kape{ru6JF]@\
up!8cp[BP#F2v1$4lCkG1*3sT8@gmqR|-ZfTT5!:N;3(<;W?%cI*|})kB?{;r)`,[,)`4l>>VALFi<+$cTAm^Q/$JgOz@,$x5@!I\
/.l#w_fqm$b+N+LWfXE9L-!77#Au%-UW*-,<A[oej=CK;sG7ZaAv>)*6h]o8}Q@v2oPHe*Z39l>.6$j6>9B?!!xjh[?(M/;VboYA\
9a(|s_aIFofWMbt%2,hjj#SyCOosMi(2ib_^-8k}Lg%c3b!!BoMlbQM4Y5p9xW<8kLMmode*g74SF?s;N2yFJK(,6lq3gE^vb};i\
x<&8YG)Ihc4qF;{IHoh@t3_`pZLdsU?Oy>nZ{=DG:q:[l$?pvr`B5Br+1g+>C/gEtdD.S)zs:wZ.aqG`m^P0PVTX:XU&2_fWE2V}\
pC5r0[.Sr.l{TRM=CeVPpgauea@svwXmkV2tbzqNqf6vB5(N%G^Bt41Jlp:PB{D{QGp7WWYsllwczr=>W?&G!bc(:=Aw{{o!OkS{\
${E7//EFKYXKAfe:gV17ML)eQnP#4E&G*fN@]f,$O_qs]2u-7NmP?R?Oy7g%98abVqV/#<j3I1n@&7B;=.trG&R(alvg<AA>Dh{8\
cjVUiz^vNvBj{:)<hRJ(3F7duWI_x&L]>6Z@AQk69QAs?<dYB/;w&%6:^Fy],5$^Cyr9/YH.cAjKg+/4-`B>:R^EF2P?8xGg+,0X\
R6h6:3cB7pYK3bdtv?3u1,<y4lgfd.!61n8,_B}^z9Iv23*Y^C246m]8u(kA^C1#;PA7Ehx<o8YY:L[sqXg_PCvH=v_|%Vq0ER/X\
)yWI[D;q-zf<P/&n3!z~.zk9;2-:tK]g/kl~FiqNl!J6}fu&*8)TA!>OTR0E.jC4VgB75pyrXAt!;.%vL9VrW7r}Xc4O.dktn&&A\
1jF@0a_}4>5uc>srQr&4Q]5A-?#O,@c[cEdn3v)*I0UQH5b)<@Ir=<w^%mO)BjZ72wXLQ?[t3y7LHqh:dZ*i/XKDA`PJ63LIe5_K\
{6j[S[&BiEs0%T]Q@HNV)+KUTYCm>O8&RaeJTYP?:z.M%g!!>CE$UnSSi/1ZstqW{ehonq0uQS&Dv/Xkb`y!YdBjVg?,+!<@pFK+\
jR?AS-G+R4iqya{bHe?fSeMe<;m,^LPPFu6rt<=<x+t6D{P#&G-_I&,69b.p<p/nb$PR=J{}`aDU)Ej3z|2c4I(AyTiP#ofj6Iy0\
};96!![Zi;!N]0&LDRsrlU;Vz=H)t9pq/2?EM<CN3|M~AsMPm&AOM3:Op~l&Q}kt,sgR]>27WS=zve!HLnFkD-R-D=4JHQ0J*5[Q\
:(tt+-2}A=PB|=PuS!TBE#)5C!*m1v1H$7WsqDxa;9#fq-!O?3GNV;k:jTO<^y3SW7]v%;;?IdFTc+Z3k{0hQ*AdVaAvuZ,4%p^@\
O^HxY5+bn+hiX>`XU^CX0i<~BT!U39AoqY[CX,0TPGc=GkjXdy05;gOQ)ah;1)rjbL4Oh![awZQ]lp}mm*PwBQP$(K):[Rmh@VY4\
tna^KUk}*Pz^t.7&@5%&Xin*]@}ofnNhVs)X|QWzUsOx0:[_jU?4&W+CN;DdZyU]F6Zpv:AQ!!pj_mn(|QPQ{nGlqw4+f),7]?Kb\
i^I?D5GNyJSxQwOX,?`}TFQ^0f<VtVXOjw8CPbzYw<!!0gb{9p_OtY*&%DT`0j.BV*A[xR1c_W1f5VtJu@H6RZ}>Rf%Vi9SmhwsS\
Z~B6$N%*0(AI,AZ%vv+LHDFO,YE17=Z$**sHwoLzd6.:v^^fNM)gmj+7zyiY5H6<fXj|r-93f-rio/,KWa81K9A8[kY4sDx~N!Z|\
b=pYy,>Mi]1)-gXC7YYkAG7ja*i3O/a->^TFR.G=xM&<JPE/UE2_<C+HFdN*PBA4sc[;2s*EFNp:c-ED/lX>fT+eAX.rVUJ#{84d\
^4FVT4@9ka5Rbh)jRczIGi;;rjK{DT+V1dv^k}N~:A;:4$:v#Af9kqF=}zP9G9#RLv6@0axu2NZ`[|LAL<2*P#]:$m=^%<qNi7b:\
$.:#n]J?;2[e4vek]ApOe:3!:#^$963tB@-XP2DKy~9a|=5wv!rzaw5L;o/WlCAu=WhK.Go,mGpc/Q3MJ~>w(,$n#^fvJ*`|r%^>\
ovp8(%a~*wZY=m.LV5_uz?NE|Nap^=o.b*j.K=JAl|HQ4Dq*`OMr#kFTU/CWST3kS[1v>zmf];Z)P2e{N.v]My-GD2(<]$#@Z[&x\
:9<nif6P0uc+R1Y<nV>>.x.fetaaTT,-4}-+iMF]-_`XIOSL^1*V,8+1J^?p=`8JDlR)R]P%Y!wcPpr>J+;QYWLeY;=ZW8WVdA.N\
87*D>/vwMUJD.~8%CpNf-gKz<z?`=,pypdP84jNWh_?,S1dI&37Q-:3uQCncL0Q)g)W!(t$(d(=[f(A[U4&T)7.U$Sd8):s2:!1L\
h2Z.L%G8q{&NWXA7@eXZ?tEd_-@D)Vu]*bp1UsO^`6Nj+og3t_fuYB=^1IWuB3YpT)/Hg-v!xDUE8*g<I<ysS_S]T:Ls]9KNqY<e\
g6^`LsZ_jn@JXqETgy)J*G>?BW5D9(u;mg]-O-;EZ<MSdZ)0SVQ93nP8Nd4@`ITL^F-WPq9NGFP]KAYG/My.s*rwpgs:$v}%;mV,\
h`jZ9(Xd&zllm[TTw3jhAq?A[^#_upD(nSL5(GVvk)uX{|V7O71o<@m@lB!!4sH_;1QdF2t@e(6n;]U&Bx-e~!3wTY]+VeHw<dy>\
n`HdpT]*0x|CVd91u!U^s?,DN|?|XRng[V#OZfdj(]QlXpZ05[wxC_(F;wU&b0`lo.IsR4z2&5Wa?T]gD:ot/.a9XN4OArYp6ZCo\
wB`Lk&kj?m3pAy/WPB%y#9!!H$ed*C{]`[mTka<y%=-.hRcB3CWX*~rU4|AI0f6U$a9LYz$]`:ONi{.wrG3taN!!h:aPx%ptxqY|\
!P*qV1^CL[,:}oN9;Pu~0NdAp3#*P)?1ME?_jXny[TF/_-kvD^!!P~8Q(%sq67L)O&L1g|VsALkx);m7Qr+8J4&Kg3IotBvc(Lf2\
9[)^8QW!;A/khHxDDCVU:$/@.kLkh/`n0+qg`h=tL;Oa%Ta.OkT}|IyK9+s@.:ivt=L9ad:WH,Rh&J,CTnQ$X,AP;eGa9ck3?{H/\
Lo1x7*QDn:$s;[y^la+=K41n7Iuks/$t^!){@=ajZu@kqRvQOlFytW/qsx4f2P@f:Y$_?ut+e~H)c}bX*!q6+mnsF+QgR7TLf&Us\
s]SQC=A!c5ZxsQ<!@hTpKLc*P;=A3B%EP#ydt}EDx|ZStm;)>}m%Ayd#*0%nh*-ztOxx|7hl9vDl)wu8f$1s<j[>d9}45TI@o=^a\
AN}efR#/)adpYXzNl;^v`RHIfD&:kk;VY)lp^d,yvjGUC|L)MN.K02(w`=^O{6X?u}wJ4~?GCnUAxO[a$P?Jr?bUJ}L~`$*~G]@u\
y~Ry=ERo0h*iNPodE$u~F@Hqnv<(E{-1D]a:uk)Sd#W*Vw[P4=4PlwIE=Zg%R>Ev?9zg04I#!c@0?=6Y8OH;b/9*sVSuHtOXLj4:\
UpcP@S=&3{OA1k7aGxa7iEvGf[-92I_~R]a1o6m5f0[BOA4%-R6~vg<)?u#*7~y?iXFB1w!!^3AH?yaJNxTD],`EFm3@xAn4,A%t\
SN4~n;[^^~K?fk1m8Yaw;s*!Q&MG?M!!8<D_#VE[8}Qs!3T:Yc?&@e_h_QXIj2cr]gz^W<&0!MXLP$tSnS=CvsL2{B)^>P.pEuyr\
V%Q2L:IL09F!p|[c6xUrlNtA,fHT{=`w@[Z;+>[]*&&@5>c`T~Bct9$sUs$/9y[G1W?4KIA#m0zJ[yBj$p<zJJyA|]>RZ11y.&3a\
ZqZ@T1:VdT{MvzEL#MytgRYW8;&g*ImDE*<Q[mZ[pu};.a+HPk2VJT1DkK+?<PH^q5n4k[|[t!2=6REn5Dpk*O.s$EOmV}?7g/79\
s9b|>L+H%YFZxGXZEf?aE5ppl~@}hhbo6*1v#PD^nx<]m$3Co({/?uM[iQZQj2uXA2+!7]@vfw-A$X:.V;7$FV;B>V.<uofjCT4C\
I2>cb=&M#st3)bqsjMV3Qe?9_uLRs8+T@n0_+x?gNR2>1Vr{eDvveE%l1l[|c*,nCM<{8PlPGk>?vQ<>Ofs|k>4}o8y?#Mi!AYn&\
!%W]wB|fuyLnr*tj%72O<YiMJ]-_-Uo*E~zb#ts)Q);]eY<@aSDs^vDH^NLkTgSZ;4kXy0bR@1,AASfX^K)LW+lue,pkFlC!XR)q\
Y;RTa7@P+GSi%dQ%)y^>6]CqD6w`4lime)_em>w>3T`]*@KVk=qt%P1tw&:l^>DiMY|]:qLxBeL(0X[f-Th*A?O|rJtpC?gidQ[e\
l0:.^HFdU7*XS0[T_pEIgR{j=(vM=Nzt{u1b,B#ts,s;zYcEh,z2;|x9$RLEM9tx6DgRa/ln}<@;:p$FX6W*q_B4}#;K;a2(@jv(\
r${E1x2IfL(<D^S$6a`/{Bn$Fp[;];i-4Ba^PSJas2WojW$O[9AE4$c4b6)froo~0U^ij^=YT%d^SjP#Y6G5XMHZ`^U?{;w*eZTW\
0H#L3PBy?.REUO3vMDgoto[a(!HV3)r7x<)AV$f%)gurR~K=,ax0iD2y.GPMc3p*L<qva26]FDc/$$RPR<N.)qS(pH_*|uCAj%+T\
iO6dnZ%@p%$;[gu#Kbq@|zJw9H<iv&-vpW{H2t%74u;~ZVK:?fI14>{~Oj&ZkIoytlFI1b0rJ5W|G(_7wx}J86k2!g0&SLeJv};!\
zh,(hWvA/>(y)bTw04^:?tJI[cUdUyv;1;z4_$@g(&GtMhYA9@Vz(RwWTA^VaKMfu^e>82&u`oXJ&Bj)v#S^YUune9r0io;gqB1U\
q!@i1jK{y+^2{f,D`H&4e^30txjDDF`.KhAtu1E1!ExfjR)qX<@^#f=777^$qS+<gRf9Unx)$0?J+`ZPx_wsU{M>(~d?1V}r^SV9\
yP4Q^`PPr<)n,QgRGC77F|:f/:?pE;QRj^8Ikv{Nu6WUn{t]4s>]YYB}]cyvjtg4imD1/Hf2Xiqf;d,My;Wc(g:e3Tdr{*#1|s.<\
[`6YbU[,{A)}{^gRBQb$SytaNU^+}Mz(i=8#7-3=Ss71XH0SM2DhVA;LUMyd6xr.D0Xrt[|e;w$3x3coY?4C?/fD[mTBwn5ARP3q\
V3x^!On~AuRxwJ^o*=ZR*mxc<d[$VD@>/301(]&|2,|}0UZ.kXQ<1S;|QDYpG`Iw&Ghs?xFR_5YR<40Q!fWniJ`&!!oH#{.u+9(w\
RT?zp;l9uda^7fsO=.]B#Sv@fDIWQ]xOmVf*@zhHytxG}a@B/9@pm:M6m;uIQ%j[1ZPh^W[n,|4#Hcj2pbTXW;VM<@&<+,Nw6Vo^\
n4C_.Vl7e7`$a$h)AYE#i`/cNXH(I80:]sr>C,*7DiFG/3[&5FdC6ut~dADn60Pq1Sx-BV#kAB4~Z$K;#$FKQHcV:,DIvxcYDiYJ\
xk_;?5OTpmmCH:HPWzyqSU>W;<>+/DB!rpW3_.n.NF]igR8pu167<9Fk?6)Mqj]m->5]0.-`}bB5ETxndvH+W+p7K>ildJZl+y+K\
{KtuRR[}i:#rG)gD^P-+mv[usjF]X(h5Y@+JEH1gmj/Rjv^9.HN5,$pB,qHL(f#i-PNriY?:Hcp[IF;@6EBO;0uJ:b?($)SCPh#0\
WX[]s:@lJeG]1[@$>p&8W?jgy%]^&v6-c`4eGi|W1v(}(I9T@]I&!!akPBu5M+COQJ!vYHo1_Kloh~soZG*ejKW8Hp$)9+V4V(a9\
&xA@$#9W87LU{({ANU>SKt1v;q@9@V?+Po(9pW%;)p-7WCZ@sd8[mDyxR[au.^uO/|KZxj3HJ{`._=J-K2;Nn;4Ze&W:8Gk!W,=;\
yj=CG6[s/B-cZvtj[ta0RoiB:lZ+-`GhT3E1y1^+cM+b?@$&_&s*K20U7x7CS5^x[o[^_;w=^9UW}E>f3f13[HM~KkQ}D7iIO=ue\
u/1AH%}:aokLegIGsWl,0}ihkF:X&Fa+f-e}Oynz/T)02<G`m]9=Q:4E)u2kMGf2GI{bCkTKYYE:7PJE:Nu:XWM$RE=Ve|yhp%F]\
+(+3EGi/;WuPLwd)!@:c4^!E9{W6$~!!`{XKDB0EFfxk7&bkjIuVj/p#J2BfX08JU%j02Msc&3hvzMmQxs#u#AY<T$L>rk8W(#?{\
1^S[4Bx;[s{U}{Tfu?!{@4KE]]}($`/lgv,u=$b.<([@|IWKkPD#RT6WqY@H1#7DqP:AYEN|ssHF*@#07,/mc&DmP#xmtp/`IMzK\
4!EHvJUu1O#_(t9t_AW8/Q$AdRE>#f#1IY3@@yfMY)XX+lTUp5|}OS6T_>o2]J(nPr]3(r#${c1g/Z3s8v<d/HP#&jtd^s^p0Cv*\
.R${[}g_;,f>&pol+!nyt>JO;2i$-Pb.$@11L0Z`Cw,r{$H8yv/f7f:99PI_=p!%/XQ4oT7x^8)Y!V;n*3TEC:Y21)y%q8b,md+T\
prty{$d!0%bem=?q|M*)zS>sG.G-B(-6i6Q(JSp&e4Yr?/dD^HP/{*+nKJrmeWd_E$e2BG@E}jQJp$5f:z<#+CRGG;LA?xF]Di_<\
`)_nB>g@c>Uw&H:f3>qbEh]sz)wB4wq480JF{f#?:I,-lxYp%*q|{QVkQGpK!oIh%A[z#HC,2;@_8y}|XNo4Jz##d<@;izz;e=wW\
7:U(kRJTp$Mv=C[;RT?O:!xXIuba={R~ygusgPN(EV$A`(P?S`f#m|pqRy[_fHU!}N#pkcmS229QcBQ>tR2ZZL7-)|2|*.e^p+=M\
7imWcdYWpjRGYt;l{:8f[Y5}&=9Q*LJqm:$9F)aX/[psJ3D=|5=!q>.$|f-%U#_8TmE#AWS}0=Zwgk$mcB-Bu(P#bD_V4_{sQYjY\
t*[zH3UP@2.;s7G9QtIhzK)OLN^NL;x92F%EuO*1VHK3l7!!`n[jPL[|UPqAA9abT#7<#ZukNEVd*;+kY0rDCSlWWz!)i%]Y.r0h\
ddB-.]|nE+rW6>Y5&oZ5#_#njo5BPkD3]@cr=9$8qd7%w}BjoL_zy84CP#9~1E)2BLyQI-p*F_%-Ulg.tfAcS~.W?wj*xNx2%_To\
)NN0-+Uj?q4m9Qh4@D(,rIg%60T@:UWJxL,V8=Q%UozNSukO726xasW37*Xgtj4YPiXQo1j}Fn%K&WFgCjWR<t2+wC|vAIf2{0%5\
D}|iQb;5+OC#rMCC.XP_8=`FP<(NAe?r_%^eDbr(o7FBbUZ8)%Cwu4CK6f6F=+cY:]6rB,S|,a=M`K4|1C9YR_zxUcb]|D5r!ug]\
].nnqO9s/}:Ps_XL9K:M,X>3C|$bh|ND)P,Y$Th57u5)0}y%77c|MKus.`O<LJmM!!c@w5a8ST;~;PyX^jS|4FZ`2OPxPUzqwUHN\
,ui_0?ASfXv^,vXjFXeh)veQ5%4iYMh5Y6dNuV.u<f/d.qvO:sXQaQMkwp|*m/|~aRA@!!fycgKAv^X.pJ:Vg_xL[F2t/Q!OFk[^\
!>*t#2dpG$e`@CYP,G)KDirO(Uw{YjD{4RF_-4)QyCw_357nd)u?(n_TAHACh<JP_cfMD!`Lk1Yblduj{:Ro^G>Qc/?Lj,k~gbU&\
k)X213aF&&_lk(0gRF`VK__557g1G/LcUt*,P#Vk0c_Y(aGR9W8Q:g?CWY1K|;6cN_-Enha3??Le:2V;[LEN*%pFT!9*8HPO_B?d\
${+>JZ$HCq;5@YX$M>v@C7PBtD#jWCz#[evpub7Q/keoE[Gk<H^+)eWH1As9z6J?eO/P5{2i/-tii][#[]x%=b!!dw5lI8-K>^kP\
T~5OM8^bsFG*?[F!FC/O3bD97lHG<C&g|1p8t](]GdM7@vy2>kV[ho^iu<#d^4{`+5zK][.cjz`u12j)5n9z;ivd7&CBQx/Y)D3Y\
$3&P>&b{zVlPx3?rr(h[aePJlzXis%$=RGmsK{%%C1!!wVR()W/:-f7f-c)QXm2GL$}].^{?o#D5LXTv@7Z%6y/`.X%jtq9dQdwn\
7!`b!YoezZEA6q?^0{T9X8moGrq*r[-$U2{waxR+@y9Q/Trr}+7s1dS{-Ia^w4mqi|0.|X2[iPJ&^?o,H{>QezN,f)_mJFv-Yo?n\
AI?CIX`Ek`=lL$W7G|6+/wV%jWiXq.]HGV0AnfB9o8P#zhPf5_OXb6fkNP0N#UoLx5*Xqstz:Et:I1+&WztefW@y_-|[u0iIMa)m\
%[?@S4DKr4pn9hHH@tCr[AUJ(dy0*sc/pY!!;5h*Fj.^_yOh_{WxC^Q-iCdbeo]_{c;%n|;!WN+EgxRKXc=f#v3jb]Ety>#nxxgB\
RH,l#Ro{P!pW:blJ#sZ/p){[mcW]E4c$3D>G?{yvgR<yqoisU)Xrx=E.zE6SYo7@!iSvZ8J/^u#:mB/7j0O.TGEg]%/|1jm6n/S@\
@g:PPZZvWH7!63ILvyl^UvAt_C!wCG*F4YCvUf`RTsl!=%**[;XWWMQ[@@eP4XC<_b4?G%Z&3(<9BA:A6?.S#a@xIK?F5L*(8uEw\
P#es&2}2:JWz&],0]$EYZXKS?f2eV/mB_@&IinJm-y{1P7q`4!@14p,hZWZG7R^$TY201o1sF`5h|(N5.T?H3F1/>w>:Uw>5wV5t\
*>.jchN?o?Q]JJ.{%vTl;31a5-$T;F`%x5@7WF%;<n.O$/.N/A.lt$%JHSXwU^t]*580m|[mcaamuHYU^G:q=N#yW*wcE61j]#vv\
Xa3Q@}k)+KzcsbnzPLc}xQHuMvD6=N#s:2h~4K28Y59XJq/T/%9.k:<91f-cNPn1QD9QMrRXYWUo#qzr=|*03c.VSfVC4NY{Xn6C\
!mNn;`P/&$#>K^G/LqryDDfo]8Aw{VWyCNWxBBr-l;u=w[Kt[5OjBgU#Rf6o}JgDvQ8kW+sIcU5^g`[_*k`;4/[^3`rQ2].DHAG1\
EuBB*mcaA|]].@Dcai*tjv;8e7rj+3@]w-$Eq/]xN,n1^TG#tOM29vI#MUx+3lHO[5dUPEPxN;2vMd35!!xD1V<_2sf2QOrPHCg@\
v/;K`B@e=jkPQI]AnR9pBG]`&j%Wg)YSjryRcN@W$y[jS5+w5`(D<]eq+dW#2s!UvPJZWH2q3Ee1<Ps/0l$~N$N*/E@7Zh24Ex;Z\
+BqV:IDXX#sYg8i~bh1Vo*9HWNT{:gf~u=p`I0;@J/UHFV-r-!9wRJ2RO:[No{ZI*|GabPzpD+fGu+O.9QgxOh0?[(GxmGjw&v?d\
&yLq.gJOI|Z>Qlwlz6]db--=r@shN`ym[P+1(^?]y}=&c*@2LR(}*4(gQ24@6t@G%#@VN_62pO!![27BUvZP]`AW?JQM(gQE9W;(\
+MEC_2z&CSP2-kI%z>r:7!j-!:m&pgyvmc`z)=ZJHO6$qv:Og}AGpj<(:U4U^}.qG+cU5lpD3XWlP#9xPob=2v-_+Uz3S[D*Tc:(\
#xE2cgmDG2CfF.jV!exL%Hm}Lk:=$UN#<)vGX&Pk9mNc:z[l0TDj&1Yl7NV(VD7WeJ5Hm0iX&eHD&5!u#IUp}Pr?!@h02/<20lr4\
J/=oE:sksv.k4^-_rGA]S%-E-0eHYf;=]o[q+;l$#)v<^CC?_.VOmQfNl?(E1JM+u}(SKl5c^>KZg!t31K(<58S[D}{`>a9m+ht^\
2B,XB-`)yuDU%=;WGab0=m>Q^3`,kugR[4_O]bDWCWp-}QK9`%Gd%Tvp)H2(fY?GZe;?(xo9;?&)|_Dz3n*&E/Bb7ty.{FW$m7*X\
50MPTQSo++_x[=N92-N7x47,GYF}eomWlrmTlCC?%6seZ.U^{=h+NP?;+)I5D$1x`|PswykGs=cA-3(c*qX=/OXI:GysnD=ZR#.N\
-X[(YmZPI(XJ|M{<K~kQZzMKCpz4ZrxRhb0}y_YOyBfkq@)|^ytJwK3dX6lwfj@I<yx6%HV;T|VP!!K@bE$Y]z$.kP>7:zjABOsm\
w$_C%:gE=i*Z6uK0_]yo@PylXT.:/G1o6^p+Tfy,FbiQvG}G7G?^b?F$$vg[b_l--[OR;E(]MjxU7b15u@iLbY-h=.nYW4`-Gs3e\
][f:i&seXF63@KyK4JX_z%XLw{]w!y*>RgSs#v4*Pi+Ob0Fp`4:v,:,Fp-[]-`H,E+XHjvP#`^ow=++fp7gpE0@dW;gv;VCE<qPG\
WE=@*fy27b^^M+Cgv~e?MiUIt.oeBq4(e{A~;P2-yrI@N2=Bs7l;5>FV8:NQ92GH.madSV)vjAFlKC#??l.<aHpBp;^V1*c$!Q)2\
Lto(/dCn0k/@>`9l+bvRP{x$Ykbe5D[(aa:L>ZY}3E=+ymkY8qL8{XSU2orK;M=w<@;<XDMVxS[Ql!:WqUIMIMPL|%LeCxn|g-5W\
Ugd+e;vO]maW-;FJ^69Q2/,Wm:s(7g5@S@Atx<9C(_/4kSwB_`R!r6)r)7t[pPYNxzFxm[f*6P]G#dx&_;bT{*o>B&O!UNL$tH.<\
)1I-:sWz>)E>Bb;GtueATP;?apYOG3-FQpsuB=U6_*ENx*(k_,bX-|8!e@.2{!VI#/,&Etr~?XmQXv[7iqRw[e_o#2[]b80IBkIw\
!!jXn[mDH:Gk#BSc=5qS47P]y>DH_r8|&kF9,+?I+{]d93M.!{+E|F&T!x[xTRY4|aJK7oj(6UP2&yj&{xF!2fnyo8?^5WrXtVIS\
Y%bwI$Ja#r`0uX/d&9TSk0u1v/`}f]ULJ_r:<bUf|]&AW!G$#(ASYJ1A<HF-}`*jgRd00x3]iOjX2dopl&Ooxs$2U@v=3>U-UR{W\
Vt^C-Fqqm3eFT<m,iD`m:nvz-[xF8{Xg$n*fAx.w7#&}}nyMR{8L+~nH0:z}:`=rQAV=CaDyj;vOI35_C`:VZ6Y:>0#EeDyxS3dA\
tO4XdW*(P};c,<U(0o)JQ_0Nr=(rQz=(9QE|*PM,elS&o0a..>w9F`<K:Aeo0Eg+|kO]@52nApyu(4j0M^DMEZ--FsiS5UcaXb-%\
TFyd4U&84I>AH+M~FbR-Ya5E.-Fz?9K_$YsL?YI2=$wB):=j#t8!^,fDFX?aIY3vuA#BRd:=1PX!wVB1TP$Ix68.P#Rl]V7F+)Df\
+pjrm<dGtA0l9k+1H1ES)-D4?QT,)cr.9JM^=5$Po!qTMt)sWOe+4*c[jDR~nkxKgG)&O;r0H^Z,??f_R-?Oyr<@ac%#``?ZMi0&\
A1%)[O)[9eVW|s{OCS]H4F={FuPq<%9qoYo:iPGGF%@ZmGUjtGQ#vxme2fndOCB*Wz&&[UL25fq/_=i`Q&:ojXrj&G=gOZCe^?1L\
@.@3.R+C_o-_&1$|6-z=a#>DSDn.HPNlT8Sb1K,OcMs,e07valk315PH2UWt]2Y9INlaPpJ}-%&m<@zo2/BW(tP#5eLhf=JeZlh$\
u^+4&2>$PHrj:?4ipIpm(S/Fo*eYL!/XU49Q@ESvcCEmD;2t8<XdK:X=I.Q(%Qk:6p;K(nS;;`f&qrou)AWPu]h^{6L5HPq3E2xX\
]8A-k]FUucG<sNDLS&G&bu/:CT0NM{$1i4wNeL[UwVp^[IcXC!*l]wocfE%4t]1W:|u@y7nYMYqu7G+3H@9QvB.S#a>yp}%0_U,2\
6mK&Xr^>#%*F&gL@2>3I%=*M,XD#/rDw#@D&CyTJmqiO}ASz8,0=x&-T|[t>f^XFd#<oG[/?W8*7o5^9d9<JKl,mf&]d3q=}r8hD\
(41]@wAG+D^l@y)Kq/^YPy)c:H7(anHl*os0?/T=,CP;Q^S9x3wk:Q#t^r+akZ]gQ^1*U>Q/BDNUN>hJ0guD19)!0h=^5`??V1Md\
Qa,jXi|gC`A;axG^XY86y:0@a.k>RG&%8%-IsGE^2Fe~UrzwjA;!fDe]tHuT%X_d[g5Vn&);gAnlPI6ncjr;C>1q932PN1GYNoOk\
<h!!F1fFbYGiV&.C<43U=`i1GO]b<05&&xkH}Cg>8B{96}Wztf-_zNQ|!!Va<^?8@ZT`q1L%JF6<nY``rdv6N,n1gO2s+OmKr6=N\
KU!-N_43#Pl2Q^^-0/4l*1kfJuao5~jUQfBb${z_R^x2qvM41vb+V*P#))=O3c.<LU:B*2TLe95_;lW{1Y+vYy6r0)08Q-+U5Bkw\
<t4s:(&|dZ*J)44ztwM|)%[q(q@_3X2s&CNeg,#QBntqP#%:U>VcYL4=.eto<V(CnzcN,;XijWn3hm.^!iJ@eEE,%p3asnNm7(d,\
e9:%RNt[bu&<VtY.;KS):.g;n&/ZZ.=2?n@.QTqZUjP+l}{p2tk!sthx@(yt|/T8rx$ZB$}JBo<j8)<G?xF>vO@~#-,1CM/lZl:?\
VcYrditbNuOe<[kQuh#sUy!jpyFd<A:k0fIsWc@#ko>|bor8h>xP1AnlUdC0Did~yCx`JVUE=`*wiHCZLk:#+P8ye2qPCaXZb.))\
(uT%A=h|n!xJ!!$p@|@jTY&+47umR&T$TuQ6M.=]jB<0s@]23n#_s.BO_W.T0#)=Uu[{3@O=l;Ut)(P1^6_KfFv?)(eT@7:@_=r)\
a@x@1Fcm;2ZPky${H@!!6/(]rX!Ss=r94.DD&E_]X_7&p-=vP$3>[h$`[;WBGqCdd|-u>(;kn(Wx}H.l?FW72[5SF%J:}Tv^{cCy\
mmB[PKcCor)tEeRhovl/3HfMiZ&R.k=}^lrB7ho[aL5DlN&JeB9q?Igy<>a|J6/kO*slVC.uS*V(_F.wtqJ-8m&KnMp^M<.u&$@x\
Ht?E+8RFv*#rcFv.49O^l;&G!!s{nfcpPES4FUo6J}>J7Hh^*/{3QA!,s#!)1WQbo5*56_z=^%RU.3>d9Q}GL+(9>`0S4]6RIM!@\
qtItXj%Fpw-E8Cc%yM?6k3_5h7;hj{Wp3vP#FN1MlYpI#b%s2O6^<b3ZUXL3ZgH=6Y1;6Ia_j2b[Y|fBl4:}>c7JYK+d?d+{nar1\
0E)Ma*KBA1)>/fFFi-ScloNdOkC8YFM(2k<@Uh.s2(Y7OvBQ4Dfb=2<:bE(oMTP<N/p.I-W0W?%cI$NiK(4N.oC!u1|f=5Dm!!dg\
#+:B^L5G|=M)Cto8X<fq>DF,CZQytW^uV0ZPbQ8jpP,{Yk91CM:f?r$(ZY9QZj?ns+pwsn4|>kuDAi?cTUu(fi`M[g7CpOIS23uW\
4g1SYVtT?mrXA0bf/Ou*E|o:[rolf]s/L{uuAE/]WlFSQ<e0BJFWf$?d([1IDvqOM$_,}Td^x$cN!!Xq{&_Jm.cBOjjO#IN_S:)b\
f9ES*5WZW+GhF2,#_J,L[LkEm0_4j3C63E<lqXhB0P?#5#Qi*V^C`]RlfLA*R<zo+uBq#vR/@Y;f+g9xlW5]/~&j-1LuJ~zB{w0A\
n|8]gCz?2ZKffTV{kO!H9L{cJ]kD<Q1<9C6Wk;:s`EYPJdxW<NU(9$>Q?hG]Q.|wXmor4w)D[b>/1H251+T213-R[>kul%#)-|_u\
<-`kS~^O0ZF7mGT3EB^WFfUA$FL*Uxr-{Wojh9udCNEkluKr.@_|USFUH>4d&u28.XtY3huTb&*8[G<Ul|GAXEnw1:4]?X18AD=a\
0260Bl<MOU}~ef&j*(_yNoim.fRv8W1Mj+7hqPPd7$U!fp|[Dr[2uh2R3nQ`[}UgQhRBdc*bGxe-DL3c,B+>5mmY!sIt$9`&:f^<\
JFi[?-m0yrn|(|kbC]d|Zh4W;cRC9dia2S&BDzRB/X,gQ~37x2.Rw.IxczFV!!$^grVS[XNWfa3:%;%#Je$$;MPocFem-(ciSq=Q\
.]PE[}U^6@)->Xt6<&@)&X2oeo=T{@kekX|dAKKkTfQ<C|VW[m[4y/[5(xm5,0<6v^{E$IP;{tN~(;(hqS=~&GUX9vc[:jdM@;z`\
L!+vr5)Vl_IV2[eRDL)c6~aPj$)v$t@|8lfz#9Os52T=>IeHY19+(r_584K>UxuEiA9QCHR,qt1L^v1}#h<1HA`t,;wC?WSc#7__\
[(:m9gz1gRspI5L&-Yg4mTGnG<#[gvg:8qJ4_:A])YX9h7iaFR18Xy2&$?p)8,9Sub2y8wAIm#[|]fQ:;BR}Lel~Mc?M.W$8qo6g\
cawT!!bI)/|YTk.rn[,k&28Gpk@U(HQ,>a?}mao}@6M2uHaoJFfDKi&9ith6!![z/+NDtm0)I(;3]8:k>:,JwCW-8zdIS?J~yN^S\
M9m>nytbaT_$W)|Q^I{U,W(A4E)OeZ,lj-2)E_%_$c5N`=Eqt=kI&4E0[nV{b:$J;!MN,+sowcf`MMV{?zQvk4{)OS(AZ>_X@<|U\
N55GR$q{pJ2I_Fo75>qyd&n1}N|g,0Ppt,^0>a5Z$nRu%bi.xM,Ci0Wi2*BW%rVcdSi*i@7334`|HmXoR{6q{*#1G))nwi.#M8yW\
&!P}2(7*R_CF&4yn}$0kgE4OF2+;4_=*y(zEkv${g{mn,u;]5N*WOBZ6gcKvDq?zxQl9_H>k6X1.o8(TRI|SKw0jtCK`YOLfvw_F\
.-1.M,MF5R)A>J_c2gFR0<3dzMzu5^m[r{e3-ARPH>k.|iC[Wwj*`SwBfcu+Z%Q]fVvo%g?TA*gR{h3?1XW=jE.zep5]6so-h+Dv\
2TE#eR1d1!FnDs]P4sSwc&^{fr`Oo_C%dd*0+l%V{mo(i4jvPVR3<Z5AAl-$?msc.jI|9[_9--IbWMjA[&R.IqU|($f=FZSKhu10\
ts{NHvfSGR#.t%fjft>YSs_/)@mx0o!q]k)toX:I.:z*6{v{OgDEcNG`RowOVk<O}g|{?bzygha3B^{P43xFShOn2do#?@cvw>e|\
*i`7rQ/e5k:VH]5JR#>1D0>``P$y{Z3P0V/phAGT3,j]g})S9gGD3B9{@!.:CFOzU1A0W0bqv!Z#;}ef144?C/x[+z`]dW_3O]rS\
P^]<gtDw|CAH}){BE*<kYNsO(NIHF61GAD[eaKZ~_TuKO8jKbR=`rop>y,vy3r_Qb?Di_YB6t41$8G=[:bIMEz4Z^/):BQU$sg:j\
_g%Rwy#UW+i~>m:>BR=tDiL,W3Cwwa6SfU@pK+YF;$)[S_uaZz04L[m^PmJi8dvDo!a&h/q/[;$>JVx<KE<tO-o>z3JH9[DX@xyM\
l!u*bQff0NAFJ3C0(Ut_-!w{gaG)RkS3MgD3#7F[}=wm(8o.g5{?Y;jURI$B7K^|_wM|oKY[z$D+io|<6GoFpj)rjkEnRo}sxn,Y\
cB8F)`$dPRje3Kxi.hKQQ]SzK%4TQ{]RxX>~_wLeMMq#!W.d?[Ikj6.P6Lp~ucU.#L7m3,izv3`~JL7@R[zS2SK_M(7$,zh38L[;\
U2-z:_;mMy7L[#[p4}4G=Wa6S]chl/7O0R=&Aehq[O0A`DgR-D)h5.7;6pasKElc>S&ZO@8+RcYL-;.K$GaffV;03ZiA^,<=ZFAd\
J=qt|/R(#LBYhKFSPsy?!.3A&+]%fLA*bk4=`B}:v]T3(!<m1e(Gbp*5Wg|U^J4-2+6[<w?/{w`Spu-{663l,ozf^VlHiawL9*b7\
|oSB2HW0b%^257*4XANwx?]luXBuWKi4n#%eEn*2eP4Yp/<^OvLQ/Oc+b}t^GCdr0F!yGx[]bG8*SaF77~a<!!;t_dLQx81_<p1T\
9g04U+9&76Nkjs`!xE5~.[-Vstu6lg.J1^}]B]9-]WkG1<m44~4<7LS:DHc``[3-]qX+^o[a%Pnyv*prlh$X1*;|1<1Zqsd)S{Dd\
8nV`2#(C`B2/%}&8:tMZ+(b)T-D,`hWA]xe1U,m9P#,1ZH/#@eJ_JoWIyR+%*N.8FX,fN}i0otud#f/ZXn11)uJ]=f)d78goeI9Q\
UT1YPk:,(v[E(KvI6PyA6m[/I,8A&/6-wjf@P1MLM!B&/fY|B~s5rj|CIIk:g!Vw)5[aF-:$qXi,wyz:G4%05!01?ntY88_ys[b!\
3t+o^y*3>F.]R9kq}Tmh%4sOXBfxML^V|T;Q$znjFoVk[HaSasCt%[!!1:DmG${*Z?;Qz:Qz:i,1b0r7Mli}r!vmZvaF>|F}_NR~\
/t.iQrt~F*93;fDuGv3!cEib3S(vW?u<-c{Y_7AahRq#cY=4RR[i&dnMj[QX/4PoKQd)N$d^|Oi`(]W(;|0Ww|KsA<24*<uK5SGv\
1emJhNW?xLN`3jcxhqzG)0S,9r-Ld^lKvZhPNE6d//UK@52JPSP20:*8c4t]e2_uZDM4BH=:8[Z5%@)s<&i-)!MU^E|D}JF*mA!>\
X->bO:$9M:L$E=QT`WK{uF;e8GRu|x%Q(me?qo0K+/2sU^y=NS%4Ony&dHgXfj_J-}6kXj0tA{1xTdlfV_k!18{F>(WtsYi/:k,6\
NoP7n4mfP#BRN.gY`xm=$qFS6q>NQ_v/2j(:izkX^Dhg@}7mp-9xz$Rrfbam@lwPIR?KL<A2t8#HOob+N*y_)k<~g.TmNv+sd~iO\
v]?6{Q]awAYArjIpea<9%6vag8i}9U,`[f|`3X.SP!f9jc?,:UWFm?5s*jw%7xi#`MgeMmtjD3Nw7:b)U;7HVUBNQ[qqNf1XqrMI\
gxb*6$g#ukQfIa%:kb:w/>_a[a-`EnvRBpJZi.Cgj7B.8c:FBsNon$_G+/(BQ]#ZC&AvYbH$>EmV3bY)yg]41JILRx9_PkJ?%sX$\
Z$<]]gOu8J:AylY_+A[Y1d4qMXylw}a/]aQl[n,y<;}.X|gGOWUl#>[}@eF2)-Cst<%;_2[E1=U$!t[;`^?wdEsxgl>;<L!iCh,s\
FaaG$0yQL,!emr6eKvqBkK9Ql:KRTfc^-:9yH]T1quuG2{Bnt>)AXvN3!i6#F&&j&0F_<Sos@yDWUOB8rj&ZhF/bWDD_#]gJl%=J\
|j:WX6))@<{N0QaEDM@f*q*@Q$SxQ,@.9QdI[kmDDXe^::|=#X40@sqo;%1|(G81SF$y[h^aCj`mJ15~T8g~7JQ.FV,2>ikc!O!R\
ys_FU?bGtz27D)TR_oQ.H>|mCd=huq?p61e1P,4KSQK0V7FZ{Z2w@bdL<]erQ~evKoVm;!Qu|/q]cFpeb.F1{XauI:@]12H@+lXX\
J2P2elDQ%;Bo_G(iPYG@qqeJC=VSy:L(9vij678_:}mHho]0].IeZY${[CMlYg>6=5R-G/#z:3Y5Xq+fmY?/;W3i!f_tEyp)7-Lf\
.hG,zg.=B)+F;2)1_-:<255+UjfgQc!!TZrTq_mrUj.]QU@$6.rTqvbFlp6STaWx0Jkp0Y;lAE+1uMbD|[27[?^[f0PVG/BM_;OP\
>+-2@6H00.^J.Q=6oE]2b9.#Wz#JJF|WX?xI)J^(%YmMuai%0c^9Q-,zSTX1xR?3FydBIOSHS|1l!!_Er+J{Wz&[//14S_=^QbcG\
TAYHpbA.mrUgR%&L}0u;&r+G}sa8$8I+D~&ve`x+t[D~Z4I%gqE|P4]xVDyq^&&GL#ca!GCnfWEhrV0g4)g{*.^3ItwTwH,~cy:7\
&.]#{9Lk>ThLx=z|2NYyPT#L5Awp*NA2_u9uKED*skkkcOFLoMi8+B%6C,+%>P2zsJ|-R]:1|dV?J9LUJw4[R<|EsLAi]YV45*SY\
T1a@}_tzC{}z!J[ODf?+gQ+FgPR(|2F7M`VG7<=-{E(wJ%e>Q+8AE3S:a^5Jq^VD7_v?YL0e03vAbSw>kanM9^n2t42=5^eK${_c\
yNYPEL*bK|=&R*smj!2n?Qtdq#I~J-U,x%B4t%F:?W479Q#nv#cc/v!|o}@>2[6oY8?Wg+jZks3q/_]~xN(3=BkvthxgZ&MMuE;t\
$w3On1|Kx0H^FjYvQehg7/Qhtt1evR]Hg0M#`Fk:kCKp`r.:gF]+6U;4n3RPbUk4I+eMI1b@+vw[ve0]>:k,L9k&[xA(0RC`?nLi\
<:cjVwX~E_E*$6+&WRZXB0Olr;hjNN2#2ISYoofQ66i?>dgJ5f+uP#J]{siqT5[l9ze2xg}+6yC&mik.j1QN^gkqE@K,{.l`::}Y\
Wv!n!!282dBn)T[wzY`vLx_!Ykh}aVc?OZA5w<E0}.rP[d/t0fXIPoP#6(;eHOwok)}+i!8qL_Dyf3+2$14[u:yU#KhHF#6m$kF$\
+f2xRormKX|iRtn^8A.c*+*=?e10rU84JV{3{Rj#QBmFd+xL;!RGNb9$rIJd0ZW@[3`ZHpQCA)36fYc4R8:If{B&XQP6#kSd9^8#\
s?MvP{JV}S/EJdJ=ih_N(vNWZsx.hEQ4|?s[ENo{s/h>iq`+`)<2{E.:gekau0+x`=PM$&q;+Hjp,dr^vM0VtsJ7,<`/fP%cWUn2\
e*Ex+&PTK6t;`6kk7O,?[^4HMSJRd#VQiCz]q/=^JK7!TVal#Y+!7_$+K?P)HjLkD-%<P#]+>|Y)X9,;,m+x2HXO!j2B;8$<}6e_\
ic:v)zmgMGEHcXkizqT=gRe>1g=X!Si>XO|EDKL9:xq.+GSQ#GyNd+-It[z&w4faZ:W:9Q|;/6*M>[4J!g)U1=$x`kP=!D$ypM8V\
ZuCuQVHb3A!!,X6#/$szmtpL)O,/%/D^#/W^+YnwOG26W{n|:,D<s4S|?/`SPLR/]I?JjX7t)!HK6[p8prpD2Jg9WS$*X5E.OH,k\
&vFVCHy]Gw1J=o,2,wCa<<1X1KoeCN(eUGfktlCNEnZtwm?hW9M,8-<kL%HIm!^o@uX]anRLQeCjPw+ID4CJ&:Y3*ZP6)V;|gh*)\
`cU$+U;:,ikV&)6p:V!v+~0$W-3n.crW_H+`$_>_TYZg3d8%m&Z)vufF7<U7N!+FW>.hhZ[Mj!GxcwA%}C-k#Kgl(>:z$-nOWjLz\
CJZ5(@6R.6mjh75{?@XwFAhfG](]C5Av6=0#iL,oJ<h3!W1waG]~<Bm:WTidv#[R(=)Q/I*H-?ZyVB0>xTSu$&o;1GY,w$*sv^Fh\
)nn`Z{cQK<6mI7l&SKtMD,3T-OHJyBrj#&m,:kE8!tnl8s]P?dK;IO84GY#P3xWsnHnW.R%dr>X4*BrrqD^i($AMQxrNT42YGHl;\
Yk=_&,Phn>N,Eu3adLI#@4EciLX][wte!d;Dqwf&T#efU4D;7S(&?H+?6YMuJvZ!XIaZ+bTQ?X/?@66a?@z9FR?$yrm0]]R}%=j6\
?e3dMD]Dwgod?r5DkZDF%sRWh^CMIkEH9Qb1Psz]:W<:A~&:<Tc:JjJpRL#yAeZ!?$5g!rXAEth}/uwWi<Br)>2]@wFzd67P*NbN\
e#4FmC<=p7k*1Pomfj&ySc&B|/iMkZrZHfHQG[ZVLYP*,cg0;[CUe[;!+ED4p?#9FNfv=X+$f~,g?QXFx.s{DyZ$@6t!f*<*B!kX\
KZ40`{q4a|beT^aTJ-vP-2i.SnrIugU:@meNy=hZ.zB,jj:oww;V^xEkm9P#Y_mbxv^VicDl!W24Y,6Zx!X(1>SC.HJz>QFW`dP)\
0>*Qd5eas:/r`LmX9LeM;a&F0fo3u%&9FpZSsn{fACjV8[?sDYd8`;):@1TLXuZVz^fO3!g@FpXREWHGE.cCL2>1^ty6&Q}YJl?{\
=6BaD.X_umX@%kgM#)rsYMwr)hSk1}:/3BK,ojuAoT94EuiKKqu/`t-r,xu2?1[MP9l?cUl&O`_2d{5RUgn/aLJw|8ZzgU&/H}_V\
:dBLT?W~*TM`&Uw(8Bp9$73-Y;.:R!oNYLo<o}>X7oxnEq+iJ&Y9npe.RpJmDsw2=0/JsO]/@Luwy1jkM5dCw,5p3!p%.8K}@hMO\
TFyi4&Y~d>u}NfMf2`-0RaZE2ST2}o=?a^B?$_5,aqib3)S#cY<XA*g<D0CnLsh>t>Gx&U.;HH;.FjL$%@K(q.w?_YMoxggRFhs:\
{a,A9t3#WR&4&HM+7tA#TJO$67AB^LCV-6iyzqlfMoM=#D,PladiP#`:1XK24Fmk]bSdh@n&%kBt^Y5xcF4Yv3r&mGFlgD71ntr<\
@/7mQ)*w.D4LbfG$z/Fq&[-`_%}+fS0X327WWyEPTR.l>.$QEqY_:XB}{;VB7{Y_/Uub:3Y)&hE%;A15ccqkE4,Uik+0p1Ml7R?H\
!rxuCe[ug$Z-.:b~WtiDRr<AliY#?FuR>~4nT0#fg/7:{>;U]**Gt,ZmiKi#<[cl+I($JFV|Lb7{l>*P<!w`x|GU%2OVO~{21{|d\
7!J.t7gJiQbmH!]ta~cc7VwAM%(!9;,4Fl3tb.uGJ9Q=@s9$Ics3kw]s)+3-9wwwlg:>39<R,?5G:AexggN?uT04083T*pc`j%i@\
B/PQgy/#3E}aAplZwq-dyTo!1YLvccX+n[1lRa&B4AsbkqnVlqrxBa!L2+jo{swBhLZT$N/(<W&4/<]X2/&+2BXEsODRM*9QAdb8\
4CzyS$&yIT+i1FjH1~V=v]&H)V^7(n#jAEPXwMKb3@9!d!hXr{Gd+`5TU&]|$vIy(;U`Oz}}*`^HKq{V_V]fJTj=l:lf&xQ!P#FD\
9$=^)S+3=2?nAI?EBp],sGU8R~Ij<et%Mn$Ms9cjgR<bU`RmQz?IGA1Wz4$9+d{Kz7Zyz%<ZW7Y~@Uvr?$p}K*/PrKgdC[ZfbT#@\
e~Urx/;!!!dre?+~h[``Ls+:O:(E[]h>Q?5$bWJp<sn~:+!bmMw253/X+UuG=A_Btl=}U^WWZmkEk26uiI&K=K[nv~[,{=dX4Or7\
.@O4SVq@i{c&XLx=XJFNQ5b*biW8YeZ>ORol_Fa1[q=yCkh>DzF&@P&9SyR##wO|X<wlVMD2C6q~#oy,Ejz6ggO&EH!!)p8>.~[5\
N)lu5-G{a[Dbccyo?Vt/CHjoMRon|/Dqc<=_6=m6d8cn@naui]+Sks@GZWWKN+k4=}RXR=O=[h]xt:<s3~MSBC^|DIm$D8k7yl=N\
$?Z%L.syihf?X[vZa~[`p{80k:A577GyQ03iV3ZE+B|]_~C%0pJ8M%Lt(tt]?/2SP/rC(+iB`sYJiRwDAd|Ps=@D=R6m=&B{^z_9\
FEn$Xj0a`bQZ?TgR)u]nl,rHEmp.symOe%V<Sa>K7lZ_%R_4C}P1NWKZ;}&Q|-,2*#7z}>+`sPP#.&{n(yn:toX)^3M#9vUIh{2M\
#{CKe:%4=h:i?]tRxkX?f/oiKHRr1s{#>Rb6Wq0$d[=zj4[b$IgYUp{`&tuPKUYGaIY=zMyeAc|z,OWKf&sS(]1y$5P1_XA*gZ4[\
wSQzAV7<O!)O}46*l6x9Xg#kRo_XD,S=I1eSJ7aTKQJ9vpy~ZvM)]8)BE}:IALfpZ+NTo.w8^blgWU_KN<u)QtM&&?j5om%Y#]S1\
P#a/._<$XJ|L,lL?r4)/P}7_c#;K5z+WRjCAeu,PeEt3?;&Mn{5e:KG$-0!!pR>u<GYAP,^$8=@~LJk^4=nI#*2<}V]Yz![g*?H}\
Ic0u4<@MvXFTyu*C3ACOWRsd87UPNW:WTLr~JRVJV;/wfK,$O<Xc]tB.FK@MJ./{!}{6MTk.ivT+]4=TL*xJs,8&3!h`k^:(bQ5R\
;#AswV@U-gh1%h6f62&fjAa&mo>PEq#,MEwA,Bkr[0e>9T[NJ5kA5T,2sn:2Gc:,y7,Hv!OxVor2NeM5pZv(z1h;S`3r>G(@w|xR\
T?]3?C5f(J3(//p)q}<*0anMot16DiKwdscy$K&bvmKMF@dp&am.Tge2d)!pkrC>:F@-8.u.`E-q*3GxyaC^&4l0>(@0gZS1Ao=1\
n}cV.r?Dn{r=qW;.rP4C!3qEB`2y1_lb3!w2Lv)/f;RIk]l_3lItgFD-qed7BajpZh6Z,#bfv4tsB174Ah^)#i*iM`VQ8%F^kXhL\
uS_M]+EmaW4yaXU}hD|:w)]jt=oHQ)TX:RIm:?qK,i_Wmj|?{+8EsN}1ydZX:w7(@+VK}W~#3kJ5h?9Oe<m3|0i@VDk<iCJ{e8*5\
:)9wwCP>_rE!jA.0bA>$.d|K5B{fjqC*@x/mxLA?Ij?y!f_a[wo6Nu$oU7*)M}q(;esvMI4PgC:c`R54856+QL`K.G3Kl!Dyc@WI\
_dPqnE0Yal@9|[PV]K^G.N1$i~g=2hQ4]W92OS2BJ#O+PyvyG+GJSDKi}Ho2e}J&?foc)Yt>0Wq5PIpEv*95=K/<L:8wm<*#f$V4\
1Sahl(;F=dl)<nGy*%!!kG]~xHI-@Vw]`k^y6f#Cryn8XRh0k,)>uZ+`@oD!odhak^4<=:U^6b=rYj=5KmS9@4#s@mMw$Tn-%g<q\
)/lCG?Y!K1IukJa?%h5?[g:yP#;0$[o--;_fO5yAL+fL(I`;8@qd5AW-}YggHg{9w88,X,:9-%hG.FKNP#93ZTeCXZb|}@Uvs8S#\
mh[?cCwIR+_3bO#o#hV2;@oE4#>u>t#{6)rj[H%CB>+?rar%z2Ywbn?LK7!jN=;XwoZ;H%mNfa!7cR02ME)`3Ka.h^k}GyqRwo84\
PEg/6H#SbdZ4Wny1sy_%NgN:0-ipK;1<S.cgDPrU:Ub%V$V]!t+#->UtAScowBK/h`ahF&}|Ry2-,.o=U9T$2,pwF]XLR9m|:xQd\
za;vI_p;;7FQvc(91jXW2atUq2@4*0#rXj(G`My,pk[7Rh26J3M;3IL?T2pg7Q<l+yT;L^NNV93)6M-bn/<kP+5|Pj?mbK_*#t6v\
hMeVlOn`8{r@Be$CGP=P;nS)Rfsv5u+-L34LL__vpSwF]a;uH3NJ-$IS_KBcXRSa3PHrWroJIak!M,est-gI1Cy|xUwq5n{PalUK\
-D;ERODk#NP#kU1_mhTBk~C;R!fDmRL90zOt[(SiS72M|wv-&1JjIi6u@Mk:sQgg{R^jT8`7uER_H!s6bR,v%<j&6p*0d`r-6|O]\
BwhP+vE.,n0Z,!8ASb:.?gdo-H?-s&[;_,-X*4*d:Jf5$c7QpfUl7{$0Dj#p-cuPG!i>TB]yn1g>8Nf.T$W+Kzf,y-5=z`ffD<XR\
R>7{E}mZ$@MTk`Su8G[_tW!H15X!5}wR>=xAu&(aMr:gtCS]3tRm9J.?v|f|sG0-8O-,DBOyr((,EF|2]vF(,dvWC)$osoPI`Y[$\
N2yj7b3T=&K2!!Lrb-WGxy5THQL*^TAr/QkMx(N?0>RC2$wk^FW(V;A@&+Ncxhi%d=R/?2CASdK^]8f!|VkkVO%H]@-=DLF$BA[]\
GY*JD]3YidNw.Va/PBsGr8GZ6x#D=_%U3eIZ5RO63^BrTY0hIMbgJ^23M_1fUV}yYQKg2uRm1L+t.x7JWN<tzVigMq`rm!ygo20c\
)+(|TC=kN3|RHq{vG~/MSRA(P#)zi=B]$v]|kB7GY9T^t)V)R#`/]@x[:/@2LCh)t^?/*F<==(V=,{hYL]verWx<9thj((mpF7D-\
iJ<6[Zyrl+zTXR=Jy/O]F)Z>dxCOi]}^Lw8>6tY~uFzmM|2g^0#;O:<FwA*<)4_0D2Z>psg8i}yB{n:>|5cRo9wR<|%)J-3y`MzF\
gk${ty%?]HDYQMwOqt%ZO<R1HF)W=xVi%QSfwoHD!!]~v7q[vDQu:/dCL[@xo3N<tk4>>/oR/,Hw5wu);iB3[s|P<C5yRSy!}PU^\
h{1x</5;[<lYB1Q$SK{+nnb*bUa3|%PWub(BA.*,_l+g9Lu:*=XUXMc$-UuB$8zwpKKZ@:!nHNVMH!fzc/k.ShhYxBS$YIw40.Di\
4tCn|Voh=V1^}<SWKJ/fSOd9Pn[MPU:=Mm,vj^Sn`G|)q<Bs4Y%2RPc}s!+,WrUEd!6Vg^O)LI5]8{VBKj$V|XuWR^ulk[y|k!Jh\
_NHX6VB=.$Roe7Lv]o6G>k.288ke/U)+{~_4i|g=6]6V{{}*fuM(,ni}T80fcy0L|~%U(;XL<B<pHe-2B|ym>l`Iu#KT<@I4Skk&\
+??B8N]#AWHD+_A!Gd(g.:a`qv6gaWwClZ`w!f9_,V1G34_x`4x)md>BE60jqeud1L^z_8u@t5!!]e_XBoQKxq/feRenEN^-H>*g\
y#_:uRHnkxuhss%efQd(}ETtlen@.:<>wynjQi}|?#pJ|zeSII,[WE>&*RNKTp5`(,yHFu0St7Kac^301uTRMZ}g>79{KPASR6D4\
o3Lc!!`g_OY3:qp@bWJeMToA}GTW}p:sqWDtoezDp5QH9O}qo34},zNC(4f3:LUYC[>vGgl+!!iMFq-4C#?<.GKYyDFN=q_mK$qZ\
X=Sey=WJa}e4rna<F)IjFN;|nUjdjWk!yBZAUj5mXn>i@^mVZaK;|0vZAd7;+$8/6)-yaZ9{U2ymu0<c#)n^8>,i0+(tB[O7h9zr\
@;#/ncgYQ3T^[zHM?IW_R?H}`+f64xI1iT%+Tb|Jx>G_=9RLlQ|N!F$?;wUw*$=:W<Tb&0R9]cM)]cmN^WAw0b@e!!/Ndz`0p0>4\
)O0x$UcsPU,Gv?jFFVz7Ei!@nsnfg~q/]Spf$:cy>jS?D{!!%FD^@2blu%kpuaR}KFuj$SK(zgL=T<9z==S_[0[qu=mTz~lK*q1G\
_3BQDu217D5l-d%])si?:2ZI1Zx+Dl_.5_eEn7XfAMu>TD)+DHZlz0A.H]iLJ.j.3BFq:|tqn7Ac2tpAVV0$:i%Iv?8=A!:(&J,+\
q1K~a@{`{6B(xSVz,3GY^]<At#/x1C7?KX_@gWU!p}4]@YW8BP_;_t!!c5!nAe=WYnSK8BDE@~!{I&:sWt7v??e]Q.wo0yaj8,{>\
Sr_[w5kZ00Aec9`o(]7Mpy1Xe/Yx4:xX_7zw4SF5EkCd;H^;;mXC:^7QfBs!9iY){.WHz8gR?(O,DRt(Uv1#HNR9<@DaS4PqO|f?\
E^F/uEK%5b(SLb[urHBc5,cIz;?so-zNs2S%cg>Jun<Q!!x]vH<@>WnMj(>/Us+C))jFOAPk=N!On-:lYi4@thT:Kqa7_wFLGa9]\
U$jX_;D{]ynlUd:QwkTc=_;lT$mrJY0!}-KN?xNlpkd#av>}X>/y!!t|3br1HZkRzM_3hRaq>!KuGokX=hzJ8?6!3bTcSB|G?q&u\
BA<`A,ycoc(GW*dM[JW??C$nv*J*=:NTJWX14z11DF5c+g]JtFO.LU?bwrO,O0K|J]6r%4o=Zrt;D9t|HUd=uweA>:COc^3p}Hm<\
*x[m9o:t#MyZ4q>V<wqTU2-{,25E4Y4,+K{(x_iVp)6W=tK+JjaARb/I(f?$iX$%_W3[zO`9IWocfK>z,B#^wMAHU,L8:tgI4iYr\
gxp_)-nU,;nc=NK0zwuY7}0,<M5jYvhTT6LOp8W4Z?]-@{m(SA4<FbNjS2AX#b>s0$9QlZ(CNwRzj)lodtKPZ$Iy1vc/pjtACe3:\
US_3gpc!%8:f8R_3:zt)>$#)BdSr:k0hmFzjs:1NP#AtNs968-o&t)*ZnV&Y&GD)P}Lu;/L=|>*ar==G|y1JQy_22GVq_R/{Q}9Q\
084&tzIn>ub;1~P2a(e-*SqH2mY&+Y7Wg;J(Rb[h^oKu7#b+([{#}`N_`q(OtdVq9k?bQrlqq%8.ev8LC6acx<c7(nP-_5zw4Jcy\
)kBW_Lj;[j<@|MUl%{!s{1YrCyvJUnvAakvE,,ZI53tOgB`(k@ty%v(7t7;IZHK#d|U3@2h44wm0n|yQmW-p*YnZmDo7&:|sgAlv\
d_dm!n)[Rq|JLk9[mKVs+;cyAj^K@?m]U$dphd4YP`/:l4&lcHD&c%>:z=>y@nOoteh6vE2BM_<]f6Pn.:!OlY@lv;E+ezxAub1x\
!n{/D.7N6vSf/<2su%7iopc&kclRQ8q=N]Q.sq*i9>#5!!JS3hZ`#RbQ5uW~j^Vvlvhc$}Y&AF8&|=;YmDH2081HG/#z:.)W.}dK\
uR^.XTsC=ejH(aMe;Y_W.F82z2OIm*+bkRl}I0,SN%m{=N#s9QTXr]XvU63!&G<X,gocH^n2tD&auu-bdLBvGGE_wW=2;@x5:X<*\
(]l#[CGlyT=h=XxjC[za8h^HzS.N${+@UeR3/d83n|7A)QVcgRZHtD)(xbQzQS,JX^=GC#s>_QA:gF8E#[>HP}??jCfeMhQf-e`<\
2$P#oO(Ci#G6Ga}T//]M)]C67%ih^RN/e$xCPiVmzmeUPGV3XVsT+FL5!!3joe8W2*k|-ED-pWxt)|kJw6Q1<|]gqsiBq_X6Af#N\
Ro$^mp25n]Hd%C>i8{z==-e=L]hA!:/1p)n?++ERlMb4{KlX5JwM)DnZ|AgY#_q&SPY.g+&cwAZlS/22wvVt<>`Gy<o;svVN?<0n\
>ZRXzhY5h#Ix7Ss}SkD=4FBV^lZET%gR$=BF}bvbIh$G=@FHX;?9g;+F:-zr]c=x,HL/w0[q<Q>]^nrpH>!!h0ZLUiX/E.Rr?+2S\
hH}A57*3HH#CF839pt]3`b%zYHv?x3(]@t!!Xva#K^P4K;q`W+s9zqL+(A;:6oEB^*nl:i,IofpAgq[^R4+rfkPh7[NmH0-_j}Gx\
&N4z7sNJx$FqFCO;b;m*g1=Hmq.huAP^<bQy`=gF3<3[[`s)L&NJ[dpTk_rRE.chKL/|7Z4oq@6PZncOF/15@]:;M&:=?m}jrRPI\
M@qpjAg{QPSdF5g/4l-dD3jP{f4C}cx900;eGxjC&g`!Nm8e3bP#tQEp>`,s?_m82#YmW?(-2w<1N&|*u<wU@w(3[wxt-QbhiRgC\
.@M5FOZeZRf}yK45[/@W5R%3<2Q0(byM=liTRW}~BrT3J?7r:Ng]p1Q,[1EB,_E0[p+UBl)QEI|/FgeoBVzTO[bF{sYE/~YmO*N^\
G&kvJ80eyGfvR*4}S$xiL_S<P#5GO*B&d_x1*bVTw=$h[pYU)ThOo_18J6]?`Kk/c/C?qf0OSkj|ee.2W},*Q6bk$FNb[8E#&nyR\
OrKx+{>lwSO^jL6sU}l,&2&!-1@^PyMWau2*i[`xqHlH6aoXdLh5{K!gY;Q^qysfvq!y0lp;?$ODeM1dRf1V.S$PcfQQe2P1{|9Q\
LUOg<uD[#NLRM*fT|_aoC>|.{N?N<ljzS_,{Vf>ib5@)<WP;_m~#dX.:78-pzckLJB_!8!J[jfu0q;$y9qvRwCF0nXBYlk-8MH_A\
tCW|ko!!7<VKjcV&k%+0Cwi5O/ximU9^]!TepjNE{q{s9sb0ybCvqq)@hPP#PsmR!kt?.gxr!s{5q@!_wtwR],1koc08N&=&h|$#\
nvLpFO4g-H3Gg&Mip`rjkGO^fQpiuLu^=ui>p{wX$LqmZm}B@>/3)-pw.sO_`TQEAKfEh3%ksDCc8vCt[;*`W3ac:X#I?*&9yA5S\
|8:f@6;(X|?%,cE#ctsPfus4r?V2+B4zRglQO7XCJ$3Ra]y-DyN8a>u>)3wrd)HCJ*d7j=[m*eD/`KvGHVtyACx8dR!u[;Q2C0DZ\
Q>|2cXVrH?LkRPRy11`//PatppTJ]Y0I#y!!{Imm=BeY?2#E1P,yH/+DYI`>I;@[15a[k1N#8D?+PDHkKE8j(oBMQY&j)0T0>epM\
TTrP|w*;w?s_[3Rc18p~ScLeEI14t]*+5Y^EFoP#:~n7IwJ*ettbzNsAamP+^X5Dj+>[+Ln~F%LZhH9g1}{ncb;?<GKdY$e8EG;C\
E~,:+~<,=K>O)_|V+$9|$+{1k3RcbyG`Lu$`|)Fl#Xv/!^cPU^t(e5.O#~&5?b]L$1B?|MMlYTx4Y,r62P(P]}`xj:nNyCr9t08!\
t@C[+3qmeV18D>j)0Z_<^^XQpM}jKZ-v|`ZbrlZd2WN@dt+dc/^M[c5qYk^0soUsB0()|{f2!!R66e5iF%fnC?<}T&lI|##dV6#l\
|}]wflv@[u9nZarm7DM*ylO{[?|P16SQ=P4X5>%(%<_WY$kHn@paz&i-Nx.Yu0j!{&mT-(G]Jd(HGBsQLyOgo<FfO4W#?69bmuKY\
ME^S#w_6m*mzyiZ~iAN%VwmX0>wnn&@ZL1DZV8M+u`Og|g2J+Vl_McvE/i[:d$qH@Ko[u**)`p6r6PS96YJ9YzLmC^As|L$T>g.D\
<b1}nZRyd&fleIZcojTam:yNfIO=*[ua:Guh)`m<|#!owvfS]-*}.g41YdC-nUQCd%q(;p$qR)k34lK}2$KM:**wV14c>FN/7z>?\
!seUB6O7@mV>}O,Z[;5qsb_M:WxETwI3=aqCXt!F[1j)8@lt${9|Z[)AuQ2`d0_O|:HWKv]~htkRellu7!rjdB-dwkjOgNW$$-r&\
(E^QB)wcgqGq6`/Rn8A/6U%:nH{_iRXk<o2[&_L,Ty@wc*}y:N+wd=ujO7hvrKD!)o%T7[H+=Pfl/?[9Mds*dt1?!)bYQ>:>G+7o\
`~kEL{[0}p9CtsMDZ[{+6[xEE^uVK4^0m|:re,_`TXxX:V,+nQnkb@{K%R?`}n%@K&Rr7%8&)@-zdDg)m}bUoUp<ZrSU:}CiSZ|C\
Bac-ycQHAe%1}CbLlMP#rZbwvSy)Yd<sr&+pOu..hGxnwe/BFlx[JLV%>Z:)-X&XR-Q]K4hm2lIkuj1)b6kpawj$0P4x3x3R)d*0\
)ZZx0%-[SI8VXX._]h0ghYZ/TbM]Z_&S-3!!d|R8:3agA>tj4EOg<^_2w8.X[M/C1sVZZ(3nQvhD@O`Up|.Zk$u0>%4v!ykG-:Y;\
+Vl!ufdm]rkKYt}AK}qO]gO<#ZOw:X?ykdc9N3neDi`p&K@(fS^2YaG_jZP=0Jtqs#<BGh)6P.x<Vl!so<-SgbmDssr_TxEA5`gR\
;`J6@g>Sg4(t)4L+Cq(!4ign^fwe{D$_:x_q=$:P+V;rR6*w]B^a8v?I0QnBL(LI,qQqeXW*fjU=w6iElTO]5n[w$sJge@W+s@+;\
/w)wM.1fVq-EGb9!nn]{?>#aA:O,M%Mj?:tpnfDo>g3tL^R@{q%NQ#E|.cXBo*Z+{*46[.V*:-4($u_{4ug[-:RgA8X2h@RR%25W\
NLxAHM.wD*XZF_auQP_-U$#Yzp5L}l||}h>!r*@L:B?jT*&0l|y4E&1w_oTGFF@fGo`SvN3S]Z-QPE1><@ocR-L%xWWYwxG<&>Y(\
.s*8gpNBV:*-4D^V&;M*npc]P#l%/+PLvJLv+WVe-lU{iNwqU@zG2Fo9MwGwh>@Z)@%:xrFvrsmosqXLf{]I[$kWM!B?3sa]n3Ub\
[MtA*8=cKH*%G$#$^9fk$|H>129eTO?/d]1S1uq!pC03PqGhCH!D(?3MAR8E-$akrQ2_o^IUGe[+[:!T!!^CCobrAUtYTnl}c-KH\
YC*?ia[Ofm1v[iY%}:M&(H3T5,aci]b!-{=5qdxp=Z%:y{7)2^m]iaAFzb>Y`Ca-;f9kjelb@3GjMl{[]o3YD0IRrjdN*wfE>9*Y\
6c[N<jx$WHy/^dQX>L;tA;.R*>.{gl<t*A))*KQ7%<k4;cM^Lo-c)Wv8PB`o7ux<uvTYD[}O^x.zwCy]4=D#kM-$s!O(4|R&:JLe\
Xqa;XTnK-#]#`eXDM%N1:O2wbj]M*QWA-|wj5RW1y$2<tFSMW/lfKT<<`R3=rL!AWx.W:u%O]15a8$)|(-ROdDgpG&Pv+sE!YDj/\
>/QrkwMy6>d?Kto:Gr+xtV_dWBdtg.M]QO!v<JIJ$=m^%`5CTSy{:I`oW:KnPwAe3Sk:L;fX12gUPu_HfLu5z?A$q9L?dg#$]ngR\
J_P=@;ds1?H}Vb,;XTY+[2qm7}vKydf6E32N<n3V.Ba4s%{G+k6[UYR_Bzw<x^2Ac@%c,f:=:q3X0[^~])5d/d.qR1=pi,ThTiwB\
e@*0*@@ms5?l`,[pfRIDel>((8NTHK?rhuG`DIl1$vw5lR$~!!g+X?!Qk*R@*(@mE6_L}+oZnP9%O*C1T&fS4EI_I64%y45:z@ch\
!!h12d[qcIyf[b&G5fzM}gx<v%t_*+`gX;N&7S(lC)z,QQP1s@G1R^%PO#!!E]}?+WddbU?<:|75ACRS=qH*rm5HQ7mbwo>zA^@)\
=-0~B#nH9j(y&GJ`0fXyrlCZ9v7X$7Cz9i8Lhz1:hUL~UFU^?m$@kP{?EU0NkmLxmEC|zv6E|g2LuJ&P]O,<=i?,**qM...fS[=:\
e{h[sk7WH{6(vFv]gRUpkliLwYlP!)NUK%X_1|L4XK#pCTSWR0kCx/aO6Du)PsAuQ(j9Lg!uWPMAOe(wR[nZU~QSX6wCX*Lr8Xe2\
]H+gCp^yK-|CFA]iW&_]*(uxwCI`]jMjLit%kg<]8IX]#Sv9+008)!!S!1au!r.F9]Qu8zNelH*@_X;GC8mh/&-I/a[{l0[[}wr=\
P3xadgZ0@,vphfX`{MzldU&gd%;U1_xiO74-EdL8m9dhr$J*(gy-6odlYr$iG:XxozU=-qN[ov@n}*!|^C%MC]/Wp=A*j.piwJGi\
t3Fz<*Yw**|[h$387Nk<-k3uDF2JBdIC{!}(H:&:-2:Amw*HRIu(:p3`G!o.{nzJA@!!y+,y^E>@zst4E%2/iZ+tJOYt>CBE_I5|\
41T+TbH9$-u9rW3;mJQmT,6]kEZD9-t8_PCW&~z?,K;Od^q#p3TURS!jDRMd>Ht{x{]1x{_mb#.!gq@[|Su~gR5`t$:b#MPkQR|w\
nfrF+-RYo*=rA.8*fXtfK.WpeE|3NH?@!]<hLF{O_08&&SpK.De(w2k9@FfR?/(zJu9J|y60Zmlxc&+Z$~?@S_5WC#<0S1J@:3g{\
/`%<D^(A]^7j#Za[8YGt%P1[!IjwKx1PVkI$(FfM4/kvh!qM9S[y(GY<EF*7BJ>:6A2%s!o0phDS9{Yz,JRNEN8lu7puCLf(&;vT\
H}4i{dU/A]lHH*rjL)@QtO9v3]@xwmE[Zzk~|#}@y`+0jg$b?0T}<f%q@]8@hGWGYsa~(Y}*.Ua{|p>Az;>q20PBr/wk5AgA^x5u\
eQH9$:ng&UolVL6gr%xq.^`M[aP#$5MXB{?K8a$&SB:nQt,fuyrl)qK=T~L&zZx>N#+O9$k;EP{P-$Y.rj5y%pzG6RL23p86gJ$2\
8(y;Uvt5Jx?C-3AsE>h@5vG1]{o#s_YUgV_gc6.|v*wuZ.0^k6vCueA?{9+c5A[bm(g>j7,0Aeu9!]=X-TpbmOgR*;nC&jbR15L:\
2{<vQd=B8en@./Xe80L]!gIVnfy%35o~JmO1B#o*a:=4Ik5A`$-Ry;Q.=alp$QGi2{j6WAbnEwgiDp(i:^XUdKB`gRhz&,lr!LGi\
/mqf.0Q2Ra{|A,Sq>;Jhltq&%!.O]5G#GgsybIq4@0{@uKcAvc-G8#,RiIYC%O}biReQ1`MM:dvaTMGMuL+}wmre4WMBCdi($yy4\
>kf88k2?.<+2n$w</!YXs1_7tpfm5.u^bN8&AWP#=d(nKzzg|bHHZZL<1/i>w/{HFWLvUI{)xYnOT:tn0+RR<a*PRXG|gR3}Uq]e\
5+hlx=LYav?Jw_G6h9R$i6Arf88Tkd}+c3%yf4?1Y;(C5{B}fZr:h?/$9{nitQa5P#M#j{z?p0v4liuy9Jp)O,Nc-l89tNTCj}8p\
IDiQydr%$dDVc&>Xs3i:0V}#(V*n_t>t[139@S,-OI$Lo5Za3thCt`}x%_f<ZNLlZSO~R#}5>~:2H#Tc.88a/>@L<98kxAi!xf<j\
xc[&d[A0(rl8r*F)CgcT`N&l&=0}6[_~@i4w<j%<]L*Eg9/P,d,sZHlOB[gXyRmP^4vnH3ir%9`Rir{6=L206!IA`;P>t>jJ<+:B\
)<U?x7xz^=aW;s^i%HczDJDlo9D}_b[`!!?0wCHdb]kSvrQz7_]D2|8L?jChk=`uir|L*(Z0MNZ0z(vHeRBc1nSRTw|Wt2fY;+DD\
Dmy,]!^7[KIiU151`~TrtmSd9,[mz!Mxd+fG(bFjg!R@_dP]aAl+yJP#FJa[L[2]iwT0tGyQp~Kh8]T;Ps8jWgc;9HSdY{aBuwWA\
/4a?nbLcbg!!z:BJ5/KL)Y5VD$u9Nsn-dwXI[J4*P:G7%;.b%XQ_Sguzt@=bz-yr1zdE:*+q5*;TdKhIx$r9q7$n-e+nTC3ECCIO\
SCUGRLQZ&B!nkzAQ8,PV;l}5]PQ?xY/JE?l,LZhe{]DmPub~;CDimO8eF=8B:GsGxjz,61:Sr>b7<9WXq|3Aqu2xK?Cf]/bzEuf&\
et35l`4SdaKEz^r<i;)C>m;(1:P#p,iZ[~,oRC%3Vq[nGa94_q(to]%IYzHf<$tS[2bZI(cAMdzEQ%sdfM*R_u6PMosJ96HqxzKI\
WcvgjIsDOTlm`Ez#FGd~xW6ie+%RfKY(h8Mqr7tdPiXD#YJF]1F{hET/8C-Jf8Ezqj^_=ej+B63fwHPLy>X7>dGM`Rt71}C%1DYu\
v3_Rg#X~;2-afe>t4{h5bZ+s*5gM=NK<*u^!tM.7vOz5M|S,h/:8NyGkAvZZQHK,@!455|bj{ayZ!L6+nGOom&}7P-ss3*}ev=[S\
%iSC#yg*tA!!Yxejj3#:PzPhn0hA8{*,Zi:sv<%;rrbH?V$v:,=/g6CkK9)7Z9KlojJym;8%gsR|K64rg[@I+??g{-9$Y@xh)a{a\
}Tq}hV^[j1V?f+[NDiLBs02BYH9$~!Nu[G(cOV_tH*<%5lkMsR;e{8sjU+zzyYZEFS!:Rc^IvWDT8Xe-zOa(f^@}<sOyQ[>rXlUI\
[~?^Ne|C,,.3V{kO!h5g3sLN:|kub0C/*.Bh.DoGwv-%Yar(3>%cet.VXrS#/_Cs1v1PpD^>QOP#.w-^r|Wg/eoTDUUfTo,QMGxk\
XJKJ(hR!%?lO-o0|>&`9[!A&V7$;[PP#o{6<vG$fz5@vfWF)l!Ib?!Tvf8takrY46tx6`<_Pm[=<r,igtx$KUdNS.L+;GDP#!^RM\
B#)?x.a&0C{uj7vFbXYe*-tTjyshO;^SD<fCI-]PGOKR)CwG]aU2zb`h@yis`71GXd//@?A<^I,f]N6h|;E2i%B2R)wMxGcmnnmH\
8a9s(;.EeXWwgg%.C,)Rh{yDKEMvo*E2<-FyrHl,kaQrrjEcIuPlz#laj/()^gX~#,*~Znmapn/l|6|U>{MxDn-Z^8LTsR-hP*by\
P#6|`n.=Xk(0yc%zz#B!;,&?8FTo<6s,9):;&5V+[qLiPw8MC25?=~l$jL?~f[LmFN-[@E*ig24!yFb=7m9J?IL{iFm`7)m@MRu/\
+pi<68QP?6a]S`]53|gR`]j0irp_^2vxgR]~J/F75Ep&WR$%%55!JG@[CI8_qW|Cx9wcDXNY@c){6x#%]S=2j1Fs=[#nv%S3+E04\
`JB0hV(zB&b{4O2hj-d<suE8x+ElMop?Nd,?K00`-(Hq)3&)I8z|cII8,,8O=cs#ov;e*;Jk!!h]nY?9.N:(#Mub!+I]Imh{0Svm\
_asScWZMDg3YnUb2F;]~3/VgJLb!OCeN7{O8PYsqbY?L/i^x{eMw:[71H*(L3/1qe1U@3Ki)?/Xf0sD!g^oY[7Sd}As)MY/Ga+(b\
(#7gox?N6R{0`mYTOtJ>b>>_p}$^DVh-{MsZ6]d+AvpJy!`t7[rZgof]BIt[)qE3n@hMYcM,1PE_-kuM],tH_N_;(GXDK4YmW=YU\
[UX`SJf>k8D$[t/dtyn<C_Rr7E/+&uXyt$08zMK<4$`zX4s6{zihc??OsRN15MH_fLTWBC?G*CZxa_P;`IB<&/l@2m|Ox_Kds:5{\
0F!8|R|,AZ%qfbB`Y.U^-bK-mn*}WIuL.rUxJ;?b|;XPOs*!+J*h8BnDe|B*z^a3;iPaWrbQK}97XG!!7QK=%o{^@d}At~v]h?7y\
|aTE|KtogK..hGqB.zv]{<g,r^eU;l>`dj#F50CqsjnMFN!!B?%2@N5-66Sz_>)UN7L*1Y?-J;&Cu:,=iiiZn])&r_D3k^2S:(L<\
OF>|50v?!!bi.FRSrUoe:HD8nZ?9GjAeY3*]kk;A)x&VjP8K.;=RvE3/=|EF[A!!r^HM?E>c4=1J:B*tXDMTo#4aZM-khA85opl`\
Dq,whmkc8;AR6#[;>}m+=N=Y@~:ojyTAE{Nv-!DgcD/J3nO4:?8$.L+;=?1X$wt|#k>-*_PIs^n7*[&}NG8}*!m;H)3b?=&cUCQR\
Awkl{*(VkC5M`vJg5C^4_iaCA~6iG*iFtLG:qX&3+d_fWR!3QNW3=;lPASY`l33CZ+E~olwWo.CZ>uXMmEt4qkhobGvD.}xgAdQf\
=UcE@g[_;Vt6R}K+]>BL{F/CL]x6zv8IuF|2N*GdG?Q$s(MEg}pvWrz/|-L(bwfKk4dwZ^cnz6xxJ0S$s%a0Z/#/AX(+5zI~+G&9\
bo]RiF{YFHit)!}1vznW|:5<osA0zVl[nwu96NAnk]Nd,P^^a;-COFr&An3E/.d/t+dly]z)gs19@K`Etv0=rVKzt:&WPlxShMF!\
gFH3uqh0YCoVeyl[t?)!4vx}7kaH1l>E6qyn-=RSy.]oA822o0#RSoI,*tfK=3pN;*y{G=9wT.v8!!y6d]0?v9OtPaj{a^(<CXNW\
pc`[?_UMI>yNR;eKkLDc}#M]Mxw9pg;V8Ycrv~8MTcH(2E4UWOttL]>MjHJte0xmecqN9;/=>OP|SKK6iBMK5!4R#b2~L4Z7dKOR\
I#P#{e``hN4yZ5g9Sjx1XJb/lmhly$O7y$4-_|HIy[(rs]-(8qqnbXifij(N,$gRpNyVf{DkaYIJ3*{/akzf9P<N2UJ?}!5+|eGN\
ql/<8})p:]_a,NcE@sftH}4ckdiuJBeM.Dp6oG}R18icR~ab#}Cn8vMOQV(iPKP(e(mKdyl+sNk~y5C%2z_PNtZc/&gjhkpf$6D[\
k!syBg6di+71Fm0#kPw[QR?,K4SP(pxbF$_iC=@#sLAoJnMcCgMs7[cRRoF9MVV_!bJ6GW$VE|Bl)dd/o*l;4-TeGfF{HWM@l8+l\
p#{M2(YT4Vo{;Ksw=&CbaiCchA!!4;AyK>k^DKJWJPxCzn<r31*xHU6*G..odTL~HZMmD([1F?hg+9p9&|8Axb0DH]V3J,.8yT=d\
,{*:0edrNc:_X3@ye3EGw>opJ6`R5z9UDR)=SQ#/P#&ATM,P56QS.L!5A*9U4DAWl$}3+1R:*Om8+<0^]w1r0i]aP:kg9{u2iPr>\
A@.3mm>F2>[Kg@N^JNol.AwC%mcfjLE=mZ}<_WoyeT[cG5X#3*Le5*9Q]o;SJHU3N0-+X3*4e28:2x_>3CRI[Rxb+6heB:Kc!qk)\
6JH_*Y<JxGfam/?1Ka4s@3:B&&*~Yi]%[3Og2(Yk|i[8T?AHLSTQl,XbAi{ejtBat0wv>Le!uFyt3t-Mt/x$S3{,y*+[9;>bcE8)\
J.cQkedYY>0OOd%r|1)ma9grmsIUxEZq.Vd<$d/xw;a|/2f)8j)BxSMa6b8VEy::**ca&]%J|;0GGQq.W=PY:#GF/kwLDF<D/>P#\
jL5&C{3kzgF!k>t40lZml?N.5Ly)`2Q(nlUjQ:4Neo(b_2yrnQPwvZ#lP#]$?qJ_3_46:`rxkf?Y3Xj~{#WxxX#iyE?_,UxfOk%3\
_Y>#;_Qm::t18x_{oY3E&X0Nrl{2Wj/6Bjie*8d;>tJ0SGkAxLQ,_+.boNO2EJ!!e:i7c2^p5p+$5/[zxh{2k.ON;;ASfX?<e?Om\
NaB:OP8|hFQfB^%dP#F5Fo9m36GaD0aKPu],9A]P-L2-cNX](0LLwj2;sLZkes!!?tjCXj50SS6ng#`6W1S-p7sB9/h)9K+aEX^t\
|Q,uar,[I6?JR0uFo0^zvz{~0583/_L0+jLv(|dyUrX{;|nGWXtL:pr0n`0j=:3fus<7mJ[;,!@-c416czMvM*]at:OFnUFl(.:`\
MdX33a8=E/zqZ3+:}kNwRY/XTyrj&w:nUczu*Y^}w07CL#.G}Jq)Fb7bo^iJNWr-?El!qie?>Kd!S2hr?+<uw|m|,qoJ#kRHYVqw\
eRwoMB.j1r=?]xW=[O|CgO%9dF|tHQy,zC(!A5QsOr!A|%@z=dh!rDccCrkkag!`zqXDN9o2a%*C|rK%=C9QTc8wC!?ceK;BtW!2\
4k?1_s35QF-(S%xWS6xv7D/x`)DIrdp*P#_<06.N0$IbOD{J0JFD6Q})_V}S$3hAjI0Ru4Z;.ROzdEo}Arl2?h!!dn{@<E,sABBU\
N+f0=Q2I,uye-$0vpbcQ^`Sg^M<~NI@.?v[SC33tXB)Qg*{%<*?rytTOGXNh/QEYkymqjvXUsm127$mOL2$_=vLhM~eA:Fn3R]DA\
8Q($VsiZHK6cVXvw|62e}S4K`kq_@D1(Hj!zd<NJaudBO&,G/~rMaKwM>J(33Dohm(UMqj^DM#+!z,(K0QM]MYJDb7A&:[[?3h7|\
0`RNV(Ebb_.:{(5_ZN?xk7uukgUbiY(v/3F)f2qn6sg|^X^}w.GK`N%hP%%wT+J3T*fStda@?]Qx!l*@J!|N^D=6$`0X%RJD8<Ai\
{4`:uhzi0&N=&%ki20|CF8T7w5hM!!|)KNLAmi4d>B`xBODBbOflB:/<2?Q3t,D$t!lK]o7}n_zOZ]Cw}C<V]Ca3Mq+dex[Ff+%~\
&EEqwo{`1-,Ru)TX2,TPLMM*Y>WX9E<KBg708uL,H6XQ;i-Rq.#HH%QDRE;6kmV1PAGmr[DU$>H!7;2AFBf!>(@n3jjNs_ntmac.\
g<&inphf,NY6L[;&rjCcq?|h;yPoaZ=/fJx-Q)XtXNz+VBSu1K(xAZN=E(HtIUe1nYO;%5aXYoRC{|FxP#i4l95,Gag*0(qa#hA+\
4mj(G!o<VKrG>nwl&7ILz2>8vD.49(,BQc|#nb;lr[-}kCX]a1hhxlaJI~74mO$7W_PtMY6RQS*I5%|_]*e6}bL;%[?6r#CecMI+\
hxJI@y`ghEybAADq^soZ:GugiWr7NbKn@]Yowl]g~#H+8}M+gR(?t!LdW#Qj!s8W%/R?+?kiu{MxYaeO,13&c2camDpS4^8,b(&M\
z_w#?$[LX;D53jf|6sAuF[+GtA-cr?pM9oB(x.Bncy06!RdiWh;W=C#N[P[wC1Eb6-=!,WY<$9]F?BQOYAkC3={k_6Qj?E$9*-xG\
PY?BQ7bMg*$V6NoXy.f_V_Kh5=v~QmGUkYbGHSx$DkQNV<}9J7u7?I{R$>F$Tof%%Xkr%;=GXIL`Q%h[>0/4baa?[oL1{~t(sln)\
XwWAq~hR9lw<oJ`2|0q<Z{=&tIn}>Fkv$V;Vir=ug0QYze7@WdCW75/8brE)AaE.*+L2XL-OWQt3G%?AP;ZQv?XVvBqO:2d7vc7u\
f?t$GuHmR,P@PKF=Ruaq>#qk1=r!tW:8oZMB0Q)_jP+BYZE-E|MHig4v@pi86tTR0$5z{Hh;MUMx7X$kDjP#+CDCT~3ZSYJ}oe@z\
@A_Q:aIc@lCi,S/hdVZxFKWbAg&D&5[LAz:=MoxZ`gVk^|71/:=dLa{X]zP64R?mSgiehARy+l6ndd60pt^bKQ*+d818d11uV3m%\
l/U%Hv,0Rf%3RPbRRUZUl>saju7rb-t3Zn66X&t0q6+r%3:0fuH!+l>$()T)@1U%,#$i]gx;]5UrkbNZ;C]y4|P#}(E:e]d-V4w,\
D!qUIX`K4@8y0@:y(Oc39hQLo9KB}@fLgnpj2kV;Q*Lx`ihPmDdd<5iit!x0iA%ABrkxK1MIJPM$&^@7U^#/_-T=EwvE`QH[DHow\
<AGU+[Z0b2PSlS`+tpO*,^mL_c+GvZ07yzJ3ND2,P#}0DA&J__`YTLP1>_Q}hj`Ht+|]^oj@=g_1DNR6xrG@{[Jv8QUPu7(vBLu]\
!!WA^kzkg[D)E.nxh@[pGV4Tpc):n&+Uuw|f%ja.!Mto}3|@u(P]`4A)SBX]&7],^=Cy>(n],}<%U((K^i]S,{{FhFZ)ok.C_yDF\
!w3w/1]wUjgB5n>~l-BcO&?NA.gi@2tHmcM>HAavV9cRX@d*W&wuiBlBf#4IF3sj&v1eya]Sqv:>^F3<>kl6YU2m,EHSL9k$GHuo\
fXIwFx?*z?E}|g7n)~0@fvY{paX8>d+])VRa1N:@Ra4nSE$UHw8{W8&+1CjOK,Y20tpaEyAw|3#<1^Q_or/8#=<AH&u1&v<Kx=I(\
YQf{0VT/[M*zTl2k#^u4;N^)B_e)2HF/C?$rFnZoig)sh3MOg<)VdL$$>cG*gxTFkt:@X1{:w-Kxv[JCorPvHS9/P#yjI%8*2i$8\
*!3JV7J3G2&MWGbYd{xF;S{$(ZmW=:q]z[gpnXf4vxU/|Rz)U~R)i!A|tRqZ+s&c^NKbeWnlCH$]AurNs9If>Z=(W#l1QZpdxvoj\
l;t}T&|F5A!!:r}]2<L=cBl|Vzii!2-:xSTwG%Q84au*dW;YNR`8vQ4c#EABy+0x}Phk]{U^[idMD#MLKsR0}?Rd?`0UTN1PR&9{\
_7y18ga70.`jAoW8H*9OQ[dd*0ES#lmqp(!61O-is`/~:N5dzGAt[}t`o_b6jCopGkOTJF{*(7AzFNaH0yU!A<G*/T:=1|@PZvia\
+LA|%|<XS/_Fwl1RXT^T[y%,DiCaKLd6+)U^1^n0}zFynp]:L:tFO52W0$]vt9Ck(;*0Jwg0T>)p7ScJSlgES]QUe:V.,i2|v#yr\
>H(iKMkV^m#~i_8)TsHUGz7b#MOUg0XEj!C^NNCh?%+HPaUZ}8>rzOisv*f[T~]u)C;31qe1S3sZ?AQyF>{P]P=EB_(]vkO&+N3K\
IvP)h9&|Q_)aRCa^o1%r=T(cC%ADx]uZZ2+/P#38Wji~V_9bbz^VTKhkWI;Nr4*Z0bMD$UDL>LY#Ief[G5}cL?XVSh9Qx,sAt_ft\
zx9yvBA;T1[w1J[L$.6,y~EnD(tC@}Twd)Keac(:,m^H#ul#O-:$L,9-x67tL%i38=BxPp(XTPB#,1s/$s//9mD:CCB%Qn_-`Q)]\
_5g[QmY)#NoNq=}4MTQ>GNOvc{mO}gY`(?$~Cdt18u3xZ7auPCpgH~g@ystiC*d1|5B6`3iG!f3(n6+oXdGuArcNdEa{(n:B!![c\
H?LF%HjX(gDwbx^9eA}$]d9|nr(V(}53kC/p&pNT@zpn#%,%9QV9^{C!DuyddBFS)V&cLF_S(rg%0.dQiwYk%f=;>pl*}RmqQ%aH\
//`h[9ea(Z=VLrCj{oPVn3Y~tGVCu6?mC}?.1_0PBY#-?N=H>J.oD0^t7N<@NuR<@a[6!iG(T%rS$H7521$!F^k)#(@;T*5pTs^+\
RIDj;;W/*I_v$2WfWYc$!Q/!uj2yDF9ffqj6CBX>kIU+]0zvF]DaA-$TL`lU)M)rKXg[:8{i/$^g&dU;)e4J`N*J)AjX+Lun:2cp\
COV5W:U^VV2C*Y_:QCq=^B]GJYKotSQrQ;WxAFoL3+?zQb;$twToeH_eHc&}${y4Bo;ARuCuKYyQZ$37t.oc6?F6lk=,a1C,ND-b\
`K_%_]}5n;Vm.XtY)Zm7{gaiI(UMF]+xles&%8}g1M0dDFQ(G(6n@^dwXB(1}+y/,m.r#/wgBcJ=QN[OOxfI.-UNQaHPk>&u.R?x\
.g>aAT1;%nXi7P[94;ke*]sW^@E?Jo4N[sk][g6G^sdS2M+x1[zq!*mrgR^c?n@VguG#gY.+gj%w9E0@fb)-sB?XK@{0)CR0yBqY\
E~d.<@!pgAG/M+(ejD&iW-v(@8>dEtr2MmEcHPH_a)n`Dbah.-i)+n{p&J0;6G^z!!6D4fhojHb|w0TQo{jCVb4Rb$%Uqk8kbHm,\
8B5Q0hSYQV(iPq4@gRz;WPZ!2nHq(K-H,=*eXD1{d818}.?f_+(-71?AN4I(TLoCKuGnLk08&lkT:l^<ok9QyZNJx8?p.[V-&Ux|\
xRm&/Cdg8YYB}6TX>gjd2S5VrYI*yY$4Wb7,%YVBH.R.&GDrl`/Me|.8`3G`YnjoB:#Gj7x+*<lXbes$Ra6RO.N?Y;A:/{fo^cH/\
,>Rh78D-[g[;;9[@YQ*mNp08Py+Tu=yt{yBc@x})H$N|bX`M[MV0]B662Nx370eoS&!~Up`0:@SA$s-zQ7#mv9pG2wXE*@)Uac&o\
t_*%EDnzaqWz&&rnZ!I~/*:RW0rr`sNRjYm.h[5|K$09b@$vCeb2iBgRx3Eq%CP?<pPz,:=5TZ`LhU,zMB?+)cQM8B6gJ7F2;m;%\
U^g((z)C:N9J[XUAD,VNRWK98fAX]Kb.V!q|qM#d%jlQxPC+NIS%,p3KuB_zW741b{OW*o:7hcF~6u+JH)3=)T@g[LG1!`0CEl/2\
auKXG+S2g?:.Wf`,]h+$vDs3<w{g,E,,SlstqY#zBgL&J6GtLk5=^n>J!.4ayTJ+&Faz04e$P#8cS:cI)3^O)OJVSUH.(%Z)JQ9Q\
)=SP%m,dDAVxQn_5nF3H=rcRxg,S&=z:UI$DbsOW*J[9p(BsN|uXx/>2=.ohFWlUM[*+yS-Sa=<p5.t?k0KUUk%?8fNZ;Vs/.:!u\
Vi3yWz#r!s/d1,*cpsv$>M/#9biLg#x8`Aq.o*LNyZr9a&}=;T3tJsGYZgA]4CN_673bs?_]x){?!9KY)shAAn%W*7jDhTkqjQCD\
Qq5Aca&GKAm<z.@.D+:L{Vq*E7^(-HEHB:7p;b][{ZJ.CD1><p:[(TW[/Gf:%<T($5qA[dmBm{vWc2L%VwkF_ir%Si.:k@_.ZgXb\
$X&^JuE+T#l.ci2~J-!51#ID:SG702wMii7ypPUTUbyF9Qf4}Pm-XLY5&G9}7[NpV60)oL`@/~F*8v+#|*&Gi]MH{SNL#l?OD9]>\
y-i!ZI;2%4#G.#fJZVDJaqyzNU5.3TEc<+ZsRKZH4M?xUbvO,q@v[l,X^qFq-T|3`a#aA?/01mW0b`(b*un<iZ{zihf.Gd.w!!%!\
=X>V)D/;u?D-1raL_},t_aTX#R][3)0x{eS;@`ML?R@dc*4{P#x9z{1Q;Wp.{bH&;.dLWJa.@?[]xv!6<#}V6Gsa&G80z?Ep=f.N\
&zVi4Vk9Q35X?Iy?$U6Uh~Y]&2Q]|Fa0:fTwn2H/@I38yaF)IjF9@pP9NY?RrfRWeI@82OvFGxjG>%KY#O?QKB@CG)&;3n-K@m[f\
[ef{u59QVg%B?W;@ssPM&E[*!@MJe2+oMR-DmD?4C_QU#&fAn59~6;g*V1gnT?f*i_>+J|ykj^Y1f_RO%%)LXvP=@qae>dn%aGUN\
:svFk(tz[|x05r*u:CFEHq=mB&:f/z(xO`G7(R0YWUK/:,ofP?<i2Docw,Qq3RFC_r!:K>$Z9AKy7=_$R^DB_H=^ubE]u4>;1A[`\
?/X)g&=SUZxjVG:=zs|<(|K-Fz`oM$9Arzlb(O5{RCd:bu`hl}Ys~!idrXp4Uz6:lR0SA<Wz!!%}qI|pFZp$><Wv!ncgBMaj,V=b\
*+pF-.CT=JL+qR_qOQ6w0-{[7&Byw<mJp`6/%qJ}:!aE6>OrL!;xFOC$>;>;Bv]YC,0gPrIyb_h^@&-:%JUQ9Mf5%t5,B~BKaNXQ\
/lG3Tf*%^Y`:aJpYT7jMY)swMPCgZ|$<XAH<dp:)I@,BR2sOohERy=1yybE9D+)8|!T)Cwx=UEc/WxQb*Ik29QUUNz`Nx]j?e7(/\
Q?g>i5$2L*Zc#lk3HSD{5EI(b;^d%$L3]+VkscP#U!4u^:W$[HvH<AI49Ckc9L}$^A/>e7J4d8L&J6E_{Ei&)|+Hw8MT>YO6NO+;\
;*B.lM):-[&n$R6URrxJV*>XTq9bRVj6TaJVcBmmaW$Ts36G7IUUU.$~ptl^&m[N1q[k0u@ed|SL]|zl+}zLmBD1?{k9`w-RQ50l\
@1LPw$P#{ksOfamq]@p3j&kaF,b5c]PCm.hpK:%?#V@:8j4E|$1+*I=IED4tH@P#4$w{Yv$b7LpUK)Jx}4l,PT9>aGsbzEl2#pWg\
KB;+S;hM%V?6W8EeoK8de)rmK.m>QY,a=7CX8S=$69Btnm#/d)<Le(C.K9-,L$]xqk3h|NrnsssDebd?S,mX|+%7H?Ss={2D8K0@\
3D:8udlrygTO1|ArUA*Q:yRdEFGxiG1N;SAODBAnvfSQs$mT+V2EvCwWD_&qdVNq6cj:kL>J[NenTu)~IexnNa{ATNdo+sB{2XL}\
-*rYnc=V92<9)n#jmX%[!!W;Ca-ZqnU:U{yD#(MAg`GQ73KHX)LBwoMh@VUbf;k8gRm/_v{.1es=gk_+Y(U,od}wsuB=U>3{,7[2\
abK{/?rXas@7bs+?2_T3BV%=lg=N#*5`(A1)`iRn-x]wU:/fZiL:n&Qf4m&W@60pAjc?B(8^rT`LD53!KKbnd4?O}(Dv%EC&}4cR\
Q+H9>ST#$Xsq(,F8tX}:1OJ@6xa+if@X;+X2R8(x{Vq1QyV-NbWdHt9!^(_?FZDZaOiGM#%!-:FI&T-E$x5>&?_g7Kx%jbL`GQp8\
1RvzR<+K;bM=nyt;G`Yjs>frw}:#*)2PYV1LX8-ByWs>K{o=$`Fy$!9Q/7$waWXi3/)bVnp;!>$)yj3l1zZraYn,)!mrq.)O6kv?\
8@^%)`fXGx0wY~oJ$=B?Kq,JMK&%63Wuu,cUydO)X)g0fid5Z6v(p*Kxys=k%`t4`.7f,)9Q.N2C)N?g;y_<T1x[WPj&x_)%Mvz6\
^,Y3>dNRnlZg(KJY:{/Y-k%bP#{0-?Q0zR`P,4dyPhL2&:.oa2rr>{o[^@(t@sP1Ieh1-xeNQp^))aFg]aS{NjP#@n@I7BV#lU:%\
cBt{+G4x*s5v<5a_v@pC5$%H)6>YV,h(7oIFx+,vYHAx?h)+U`+B>wOGUw+H(/5n>:XY@ay?Ba8:uvX9)^8xqI,22e9XAU+K%:|`\
N/+U=5qGuiCI1M@%Ous}_R-imgg9rIM==(-fcv3U#T;OklQr)4G6}0D#,g)hQHX>lMYo12hp8WKt+W=?]]R}%&$19Q,il0SF%!?A\
^lX#:H@XF@E`U0U790&JqDeagGHO37**:}t-Ln4,u(_><nlfWzkN_0Of=wj43l)x;h5Pg!t=je3p2)Xuk;q/_R=R:61~%G+8Ul.w\
t6pJ3=A4l#2s)[M)=ulSPV(se[IsXneE+DaQ%_N.dZ1Y!!6RrGGsi,Z%$Q8t+s9eOS/X.l:PhGbZ@ZM&:X@>)>k2DQmDH*`:rAER\
X`%].:o2</dxR..T@y3]vN[eadlvSW1N:<T/S^y5!u@6V|(y)5:(X,%jX<Z!cyc>{s(f2tk+;&%5]<ubBBHoQ?nytYW-yTJy;YP#\
q!E/2;ku(Hd%qvgm[a@{d%iLG+]ZUDcGeyF`A856=`kYM:$nr1lFJ%.oK,.hAm*bdzgWSEq/[^o^#W&|5|CxNTncn=1C$;S(7WQr\
quCc#gW+s@Ts2;y/YA-HQ#2<i+7,/ORt$@w,lepkE)g2JYT<:3(HWX/]dRhC?CJ/GC!HmhI7QjwWn9>n%,]]a-gvl8D53!KP($O7\
&UHWmqk3Qn_0ddkO<DM8Mq^}o4Uc$m(?_u)W71zMX>Frh=LQ;o15Oew#6qfXD:G6.`!5|UC;t!t?6kCe1[xbi*-QD7pk=X(m>8Ye\
ltEB:9Gbuu@.N8!!jyN.j7Y5g9%[?@S6ZI&^*BwWn6>Ba%M|/g>b^P^z$D2tp*Wh{+:w$/A8h0>pw:V#-$l8o)4=<9A:^h)OJwyM\
%-Hr.xFpgagwA5s7@67PH+&WXXSY_?FU:;_Rzo.Q#fScp+tLn,&_^^U4;6f!Ctg{!kL.+m2(un&K&R_JEPCq2ZxkK;R,CxQ--r>R\
Y9:;#O.{g(;qym&GI)mAHv&^>swj79fb``s]2YR-?6)X3E7(z!uMBDhl|,Oc*Cy,cw}N).PRs>]U&5AFm;)%Qo,k^LZ+>U})H9$-\
b6Aut@e|reG*BPu;gGz{S3c<amL1%na#(K9~/{c%XfbGF]hW0Re]G}]d.R?d1_*W.:x3Dt*jhm;Q(*8]Zc.iQS4VF8L7W>Nk.On~\
;;W7cc$*:UW<B&3UgkDU%x/6x#Nu5jH9#vz33Xv$|/QF12j!/309u^|HLEELP#<f?9<(sT*5b{:j.Kb[?0x)>DcMMdHpM(2kLnaQ\
;/$moeM|NJXaNbU+ge`!:c5S3jt3X%P{NLmqF$+8+-WzZ]-d1}<wQ_#}b=b.))=Ek*k=_s_SQ|]H;m$5-WFTYXw^vjFK}AD4Qt3U\
Pu]H=-TaL`_m|oTR{#YRpxiWO.`*wy*hz;?sl$pS8^>r3X`5b[,X==a-L34]jVBS.`5mcC,XPgE[hCcN2%|`2:&Bgc=rtZoF#B_C\
s#HF}fvP-1P#h5%K+E%pFWh>%,SGR-?CH*Lv]b9=R>xvrLL9;NqAAWw&N=Nbenb[TX37>JVV(3*UMelvhjn4nfqcv]GYFgd$eAsM\
>HU:B8.ks6mD;!R+<n3N.:b,O!Up3>{[?uz6@[pWqd0b)g,Ur*R!@dWh&XBT6^E9/09A=[*tU^4e%;*M,Z6nGe{@a5DsZ*:(u%C:\
%w(,.b],1f(b_yJU[;tQEI67(i#MM?z-kO)>-[O3gV0#=&sU+?IG:8uf=b>Ph3Xmm/xI[;I9$W*8uz6at%]XP`(Ou8)|fHVD&X7#\
Z]2Z;.?A!GPcsdwjiIxbb>S6iVd#P#8]$WXN<_UpK!dYQl](qTDFWHC0ij<j!]uEIZL1Q94.X+-0>!.:2N3/g-+T4uv-U9<50b^{\
OV2]&jIV5&&`,_5$le2(XiO1]o&$.:q%m=;]KX4;u09Vqsch-kN&|U9dPsYL%#`^7]IG{KPhr_&8E?%+3zv~^d12LV<Vn}:BA4G^\
pO5bM1HA&<o>F!)XYO;Nm|y{^yOu+ppLl0Q*(a06^Xbj,-Pp?Tqd:`)mc^FN?iQ~?jqm$[iRd1]8[;kG}_n]888S$[YG/D<3nP-7\
FzHdr[+:i7bzA2:c9t6[8U8?wg?m/|#^HL`VbE@?%,J(rB:TmNSat&>%_]?tjT%-)B0~VLAR?]yrYVntzEVcd-(tKoLgx*,|hlD!\
(^hCh!}%d,`YI17Bq@,+zaw)xO9?p,}%[YA/a)v#Z,.0$097o/n/;TP]`/##oFcv(:Y~f=%d:fe1MRn|+UQq.Vk6`W4&3Azbk&(>\
$]9^j55pk6zxjX)K2R3QWfqB#]7#PM/cfh]NP#a}S1Q;$*{=NWv,%WvU&~>t9lkXcBjkuulJhYsJUZI3o*&3go>kdF__3@aE6ojA\
Szeb);`Wt~)eb@h=^97yf.9~,H[AYAr3kZuj!!vn8@XV0;#-(qF.9s6$GFT3#yeYz.1GMGtoS;^fpf%[<}HX@Z66EB!!rUs&oK8-\
bJ}4g[8Bg?^?.QnV%^**?fyvD{][UH;M<1HfNC>kE(jH,PDyRK_l(XNV&S`/[,xvs(uFk;u%nNX>PnsK:n)&mlhgzt/.rjpZ:O#P\
AFl<U#4;ME,k%^:8vMW&D:kgLHa%H_%T}|0V$HXiOh@TLH9;gB21}g>r}/Rl9avKIuQW1Cb/LC4FJ7y^m]9nOOvQ]rT%Y(:G1n3^\
gVdX)01Z[k=f?,KW)Uv]C-Z(vOV`kgvI`Zj7-gjDp#[(7$Fmv-`g/B029ME,wj$4ddTf;}9}fQ1u3X<EkGQf>ZzlS`FIWSJUFN#]\
jK!o3[bX[?Y&$/p$ZUB})U@%nz1lZJur+_a%C}iO%D,bE!7(0k[]IWn*J~@3!ASz[>!K?/4DTtPq(5p!tSu!|<>f<nrJOS)+Seyd\
!J[x4(?NiRQD:7)gX5K)&bFU0V!2*w[sh^87=RH*@tWEZDu)bQ{3.L.v!Bq7p`lU)NtScG@{4R9{MaLC1BD@MS?X1sfgUyA/;e(Q\
RIt9:c(TaO=^jg;fVX&E:2zDhx[pJ(#LWtQ!vd1TkL6)e4e_Nuy{xx-a5_Nq!/pmo!:c=0my=X|Y[d.prZT$Pqgx;>z!@<$l/`Ur\
d(>JrNRJcB7~F@HeM^9dx2$*U^krCGu6w,!h(+#+LHRl.-rZ&Si&On}LsNoCAu`j?pmDKR+|H1[l*6Lf*NQL)V@Z8zH]iTLZnvJ!\
x0]L)ipkq@Y?A&pF7+-&&bLIrXa_t,xAP3G{I,AutP.u)d=+/75bZ$PKsU;te*#C{$*cKe%vQR8(2m&TOOy&vs?ZOo=9!Wo1>_Fk\
H+|Tl|V;B,D(uto~@qy78J9`J?|+=7$:0dAi7F?F0t[-[yQC|p/|Y&+r4rSEDRh@0QP=Ms&FB^?=jb<=ABh.dDxN7ATVuB@^@]e0\
<$5f@Qq`]vzVh{Ujfa)|9@%Ub)qf:tiI!!rB=K:WJ6>GL{VV0-G1Q*P%{PTY?cNku5p!_7I<^j3nR+X_($2HP#K;.jcCM&w}8)uG\
;IqY3Bv.!$)1F;(N3&Qrked));{)V%I}a[rt5_[;4>m>nZM?{u[~z=-Tm,$;&Y/bMO1^Qe8ZZC<k*A7BCe-=`t.jk29QSE4EhEZq\
x/=&mudN&7%J:P)j]7m$4>k]O^,TfVy7^)(/Mu]!Qd%st`J{!xMM-i$?$hvaX4o9mj6u)VChxPqVe_T:B:n+6C1T^Wwu-M?c,}oa\
nr(K/na|Vmve)w1:y+ljh^$_TcgewOQ:,2PLnKUb%D^5Ry15EXHq1B;q1Ob$tr[7^E<TZ5Z(1jn}X.yy-)aCK_.^5])+RoW6YTA]\
c~X;EFMokxhM(1Hq.jnV;=x9%BXzcK!CzkNGBokLi?X+3[[0.l$rXi/:##Z(@S,~hq8ir42SQ&OJ%<O{N]b(1-Unw2Zb5FcKi[Y9\
awP#W=v?`$G7.{.d08mU%Z^7a:LG4>>9vsm!cK)w<GaAr5c/pWY{M-11)[Wi2N3-]]Sa$WW>eT$8g4mc6V>3!}_|-mCoB+cB^&&G\
;jqUxhPcij5Yn*hOsZp-yE1QYm@.>_0xerE6N!i!@V_nQ1YSyDx!bQ5&Kxl~B5(@%#[;UEMG6P06P;{$Aqjo_8W>V0Y<%j4v3Q@C\
i`,ax2qT.3KMST!!YZKCV]apqXj2Ue+5ayA@iEKu3d8%GO1nsp:@TUvsnbrjg^n)sqE2xf|18Mu]shYr}Oz&57I}%;m~x7nF7),B\
04z-w8lUWfl+[;nyr*.X/{#-:n%p=9->-@t-I/x1Zydl@^_k<L!v*IN2t99f5Y&}B2^^ZF&?5{;C.kzKL^JeE!O&E03n_|-&&`@d\
5h!V3,;%fHU&S>to_26cY/w=ZQx{K/Xvb/5Q>29C4Itnvkc_b2KPtH`_,2[~$681I><ws8!!*~:;.yR692[wuo$7Wk{uSotRuJ&S\
DK:iR&XIR[&8E:n%$i#w]<P#p~HOZ|FkcUZRD?xav?aFb6iF(Fnc}<FdG&{XEWLN+0[gnj+Y)-7j5mnUVZ4Usb)-Q+FMurzV=I**\
ZE)q_8ozM%$mc}(rq>^J5/#3?h-E5~4tC[eqvU?s0@we2OJ{nz!uh&?$oc-mTkCD/)Hi{Dw)K%]BZJ`9L;4Xk_Iv;Eh8m+Niq=P5\
Sxh=7%t]*(+{Bf;4U+;HrOJfUL38x7iMmAmIM`s8T(aPx,iYS>],d:UJihWP,qT(Gp];r4jsa#)AdiDi^~/!Pe[CeANo7;v6q|Kv\
8LQ5.qvO12cS)^@]n{7X6#DXk#a,C4Oo}ym!(/0Gfs[Q#|+^H=Nm/#vcbU<wL){OZr3l_8+Dnf.m2Gq|NrJF`V0&%X*PGbuy0V/L\
hloILuglgD&zq|.0``Z?0N,>0WOwt?Cr.m!!.WMR,^,Gx+#iMqp;M_c;&JlI5lFL[1_R)bJ=b,UC&sM29amgTJa:Z1uEjA2j@n7,\
e]0LYw,24A^aK4ii,fa{;GW1z=5t!GJ}odDsWMP#b46/PpL?f~EtFo9XC46e6wY$kpW[HptXwBxIy?E*fR:M,&,(c!Z#9Qt}CiWW\
@QESawhy4?+E/mt?Clz=743^uqL}b.$BL+nv=f1o/hbXXdOLTyUga88!]ahOG/g(GMq.W8Z#@Q])VLt}rAg{?RG*u8YW.yvJ0!1x\
P#_D1mZ|,#R)H$|^tGewOB4)%/p5&=5e:<nwxw|nM9y7sPJ7%79J0PRvbZH8NmQl.];Z@zrM-Sl9Nez-JYH-XC?BP%ca3=Q(oFN.\
WEP#r#GaiN{6T*J8-3G`I`Vz1FDHR*sne_lN+a03;O[P)7T(]IP#h,.hkcHFD}mNFpW8xy5CXgYdNcX,|LmxIi:dVXY`42b)eHq!\
03T#sxi@bph=kQN,Tz?f1J715eZo_m9w^~nd#v)]B@+HPD?PX<[hM#=)GGS!;C#wrW))h#2OQXlouemw&Ev(;v{hBby/;E{MC5!C\
x%,+43Op3AJRLqiZTI;#LJ2ivy;U<8ne^K1~&(&NuG15`_%r35lOAk3[st-PyjDtP#k(3@>,%qL~qgV`$,D0DZ:WTkeUBUadlVq&\
%)mkE.;7A|@rY_vEJXwO5,#mt,+e/|H}]1/N/0W$AP:iFNkwq3U_&p6A?lWiW(l15*p$|V*GP#kU$yu24N*4-^x/F8YZ&D5jL9e(\
nxh5&i@bMr9a`v`=p}LMH.r0o&NsttX[py7E@}81s<R,5`q?n:D^`cpYv3Sp{S)7so!DR$i|Sw&!|`jWW),nDiY?Q}ojS5wMnlvz\
aFL5?BhlH^f;#P(g*!@&AKge94s6l.51:lBMR`vFuX/Rt<=X%?06K(=7wrlc.(K-7FT9igo/],J`mk<l0e=&=+R6|D^oIw1HkR}z\
I5aur:[#B9>#^N]GR9o}r`od9>Ly;h/Z${[aE.7GYxN0A1e24c5=7O@E#gcfOOe5.S=Y)JDW2N*%fpK]y<%W=1AZ2dJzDJ[GlmcJ\
{nbF9Q_-4d&r9mB!9mqK&*3DMY2vA$Jb*tJ=dY!_k]DZ37&^=o@:5DkUzARX}mj{uc6nu2]>*ybvb5S.8@P&7k65;QhAFKa14F9l\
727(?Zbb8w_~(,3i$=ShnUbIMeZ%-Nr$S,Mz_W35T[T*%^TaQ)jVSzJVG9hbG3Q$^0x9d6#{9Q0)]:_Dt@CA3P`Wlrw/f8HA3o4_\
ex+9oPMJ|8z=z.rI!s(@6$5MJ.xjP6OQyay93^]a`JUt,)xwf]vk:u_jH?6}7MA=f^X>CDMTA0Z:fdIDg%;K5DBmr5Yc1/`3+*RZ\
$s,q]#v}6}}01~1p[$p})S.G@>r>{,ScJ|mu@$@1P#X4+_bB<&}|`RZGQOm7{MY5:}kWK>/Dl~di|,[G}=s0G/V<2SivZ#gR%gJf\
1B?f#RAli58fOj1orKTA|H^,zxtd0(U:|CtX/dL1*+,XP#_kN+pf7s|YkyZW+HA|a(@cw<f?y{fU?{#.d&Y1d-(#StXT^$TWqG5=\
zQW.A.THTH@P*V]Y-S{WZ#`!y@_m]!;|t8{@LA(p,5+BP#o+%Vh7b$L2E^xX3-83]cE#_lBvgDVQ]}pO6nAMpKW[5YqOSM|x]3Nz\
fcI>!!=nn_<*+ExrwHex`Fm%t^w%{,*(Qr,1<>/2fI{EFdM1p;#DUn,{coIhxnt+d#eCr3@iC<*f!-&:/6h&dwyhQ,*)J(H]Q%P9\
;7rulI6o+~&N$&CABYrvLgd9zl(I=Knlia9+w<1NZ$`r&7vgXhD1E%9okc?Dsg(p}c2>gi/+/HpXAIP#mLq/`7iT6T;Qr?j2{yqj\
DSOj-L[kOQ.9^h-^0(_wsS1YF)2nN=U`dV7#gRzE;,2u#>-uRPXQ{<}n)z@UW)d{ugmr#5gBY9:w.M`LXcH]ib.B4Sn-cTvg!$LA\
`xXQ%/u4KAr+U&%%Qdf4^M5l:8Cq+u$yKKTyo_Oex{v@,1nWOBdh(tchPYXeSaP-!hpBn83`|f_gf#D5(2[sEnx+rVQ6_Poix/s-\
YJ5MC>:1H<X`7^B..Ur<Ttr<gB/U]X+_U0:L1CNuu~Di+d+^u}M@[<<:-bdGRp!m4$>M_jv;1;h;B#mR?=Bqg@yZ|2JFXE-ZM_P=\
!mc+o,xw=9v8Z>Xn%+fYT{}ixyFS%)9u2ST|[c!!/DA0]rU}2*I},cMC[k.S%D1a0HwGwi^p4_4eeV-G$LT]|`NN.{dV5o|gV7:1\
Ha;@ef=?5dimKK1}eSt|FIl=ppB}xyQK*wpH&5ght3QBZp@m=GI-l}L#BV!`K:?yllWS/]9<%uPfaZ3WSM@Ed:MVQo%>k|4r8;l3\
P#W31Z|zeBh]F[V^m+=NK7gl2ycwCRO-W-8o(1%5XQvsfL%2|3ZXH:F?7}!wOvyLIQ?SeC2v49[Pu+Mart.[|dUanJ.#VDBn:7!6\
;[V=CkH)sdIHi@QpP#g693Na?qq/zRQCO5XGDO>LbxN&I3J/?L6@mbs@_LRd78P0[i%:)Zj+<T;SKty)1lF92Q_yU6-n,C!=]H3N\
f9w6NRnd%<k&;N*_;Io1uV@sp48=,a[l:=[nK[%!,?bB!cU1#67QrMMfkA2^s;M,Y5&w4h|s^V2h-S*H!!>4/lL]j(Nmh<YBa!f~\
tL?GZ!;UMrQWa[)`v~kG{+L^4QMO0-aEn)HR:UGea2=tX6f/r5_s3h44|@0i(?|Ou:<zE.(cAU<_l+385~UOktbR,yPU$g*h:88A\
P80-d-W)64r5G=5Y?L-^]#ef/f`]o;lK^i=pSc.`_LNZpZHqDrsZ.|5d`UEMh=qB5a9quHh0s&%ty18,KBp))F12tA01i~`cW^3P\
L8_s2E_Hx2;.eIIv/X*zDOn^9;UO;x,7{2Nv:sCr2A0b_{q-2.Hc_p4/0jpH?{kEle?r>U)jiH#L_->bgyvrVa<GmJSFF$|t(62h\
z}`Mh$$$h(1u)a==U:y>8)FWOT|M`7FCq<69wClMK<CbGPY-ZV;]qY7.|z`9$N(g)WyvqLZ.e$61Nl^OzvB!tnD2/Ms`.^0Zcc5z\
{a$wgDGc[3:;oia[Vv$^x6d@[DDCWz#&sZi:a13Iv91Fidf,PJnd!!`k`9ZsC#st=MF,Gmf!ulU[R!U]PS@;e)ekRiXd:5iXmZ`%\
-EC:=WkgkF62g+UMxXRO(g*};8gKe$sozG7*S(.Q%g:9r4p_HnJ;u9PE?ea6.:av>d>P1jFU&Gn{JHp}JMVC?j/S>T*3%biHvNVi\
0LXlHdV.h)6{i(gRT=,25E4Yk-S,o<.x<51x*op(n$Yv1m`ML<g$Ke1jJea$<CrqQCCVQ7rfDS`?S7T2-Q`+b)W<.KG#:U_0P6P=\
70P#PXER@nCV8&is6zYz+Co5SEuez2CO,FbS5tR,w)*Q]Tr:CH_(v*f|<q?}B7]*&[ji1ZU3iKpRU)A.MT|44rj.1/O|dx7T>v;$\
-?2MU4&Rwm,~@m:XMgSyM!MA;0p}2EchMfPTK2U^H<GaP~4BK~VWys&UD$%N^i)Y1C7?:#*5[>.J&}M}))P#A<`Mq/]&X_dowBGQ\
.:}6yHLjLnD#+oNe[-!5&8$Gui`QcS?OYQRJ@#g1)CB0K#WYcoY;R7:?G1:D3?FMh91/AZvz+,]@xKX4bu@ghm[i6=CdMzf#f)_D\
P]:yQxU*bbHmK0`LNa,%(t:tS6$+N5*uwSI$RP,0[p1C+qKQg7pit5WdSEc%+5.XAzKm**8Xf[H%$uhPz6t<gq9%E,P#[Ho*)a(B\
klg:?Aa(I}D2:(w,4k&GD)@vc&3`@#W{xql,2IeHc9Nrl[GV7.:mNUp:jPv4^R<NU+{>DB5M_?9rsYCwjc]owvkBPD6z;[k#l14i\
+N-cTavhV|=:wY!!ZSft%l`O|L?ul,5m>A:{9`S<JCy2QhN4lruoFO8X,8(f]@.l-YT>)QU$x*yyE~b]aztueqr4EDpFjOgN.geE\
:@[4OlCD}DnTrx3RKFk}d)BMozuGE4&$Ri}om34QXSN>3:d[#RftnpfC+.fQ=f3y04c0ei7<ZurB,IB@bF5+s{7)|*24*8>||Pd&\
t$ao?LrKG`7[0({Zz`nhhJ0i/=~!-J{uP=?}D>]N9folR12,eEz,rk<4iiH;2rU=ne#^:<%>L@V)sk$NX=AO*L*h85DLk`9!>qir\
t.Q$f29g{!BR2[wJ.oz;*^up`90,jHjBaBw7E)]X|/xYqw;[IM=x0p,m&<;%ab_z>U@U^D4,9QLsWM4.V(3Z!5|oXxh!JpTs#riB\
pn0s*w-V^fO>bC$Xn77bB4P3td>A76F!,qA=1?4`7)J_XY@z%eTG.cv!k]L9NPJ3r/]i{t]Zu`Iz*R@qy}59VzUE8212ERaP:8sk\
EE:G[_*>$c$.`gVfHZb7DAS8%!K@+od[bzVP_IKoJ5$-#@NI0:gJu6XmVPH|8!Ty)&6=E#wWKs)~wE1}b4S;=Nq:V$}9C,6z=B,b\
y*D1_)X;l)g_9){?gM:DZ.D?*4]egL*R$[kbCggR|yN1&.&81.OrRXO&Iy&(>bUw21G)fTxlG&t]KxL~jMW&T}e~vnMs9Qr)w]bQ\
72W:i2^*4{rTv9F]KMSImUTdi1&d77vq/pf]d`RS^{3G@naVwto&*a8z*I9Qfjg-u=)DHh^,DUGM=,>6|F^(@l[hS&GJ.gVV^LCj\
,U6KPAO,R)/<R-6FR0xGHia8u56q4n!1jo.BRJ+:7.X^*ur*]iD`G5>QS;/,_;&I;D<]2c!!^>k%F}xH:PCG0@eiHie1#`.LHEN]\
M+me(@^ADC-.{cJFBMn4=gl)#u3i5FQ,wB/I,X@cRrr0LpaXasthUAlSW+{+nnb*nQ]PP#ik@B>,F!oAS<2>R^Fq+,O(!/PtV#8v\
8Kb(WsD|L(/@(kPYopFZP#TM,PW1zP9j=o;:b:r%n,h:YAfu39JD4OyAgg5_HoT(uW@QE9IH(jT(1D_!|BYv1F-%i#?f0==^uK$M\
P0K1q^G^*>J>3%/rZg_gwSVYt9:w$DuV}bF!B}S-Em=5)xk21j($ANp{},@T3GH8Ate#-%T!waw[&G{ww|0e3K}szo06%Af=XrlL\
_XhMtGSE1j[*FUQ~`Gpgp8+~l*Zgkll[P8BHy8_0;rPZO?dwKE!kP%zl=6I_gg|f1|A<^RjbNFt.W?M5K14JB<Ywx>{1_kwbmo)a\
K{a*eI;Mc[oGTt>>fT5T(>U$6rA}f#9t>r.:+3%!G,>*:pV=M,-#Ma$:-_BU_wg)mhWrRM2CM:!gh}V{;1vMgRAzVyS0uRTo^@_i\
fii;,|/;8%BwKp]|YWO)l=V9Cae^s9ILsh-YuyU&o+gR{]}_ME#0I8i]F7zb69usHpQMLy/}7[1ii_C@%mrrfW5BtSit!s]#g=.n\
Semw`B:P/r2RW4#|0VmnLJx-Q~#ggQO`G#,sJtz9%t;bd|qYmGhp.;D-23L?3+BD-]>z/XeQo/AxFS3V0nT+o~n]B}WM{H*q_GE^\
:z:/R^Tb:{b<^4Sv1f)7N5XU/R8v4nxSW2jLEr7Odp[kWU}eo`:tnEIbrML7Og1xSHgwNMgW^T&{zEl?h&rFNF8.}%u-^n[0#+PI\
aWg,^8xwM_t7lOEbd%dd>mudxbQNGM;ngsZk|{]|%JQ}o6vb|FbQNV]a3Dg#Vw|?hY&~ITi{6srj%y(B2Bsc7%?`6KLbLa3EtQR=\
C&2cEmm!?WFOb<:PamFZ):6;n`m5QE/P^)s<gnd`/xt]%*ao,&>L1LMa4*+EU)J7Brcu6S(*@lLdHF0y4`+0_dR6_5y//8{.gIXT\
H}XadiW>F$==t*3d}J8JIh,y:w7v&G%=*R`~#[O{jT{(2!7BXLeR:|z1JtMCO*fD2#)RffSU1}}2z#v#$)I7,e3I*rpXMD450QU8\
@Yic}R{0gY%n9B(L{pB#Y+R,X*Jo3K0#r+Kt3y-~5#tp9hBd4GBg!ic((]d,xo@(LUm4-6l@^>mBJu!-WjHWra3kn0|[E^>dg~Wa\
?Cw(k9!!aC[kbzWy-J?us/-fx,sN5QAbCXHxRn3?A%98`F4F(jR_?}=[mr[b7wDo?$2e*~Ma0l</?nuQ$JpH#P`|7N@|O,(g$Xsg\
BPM7-9cULr2wc`(n9b/2WHYBSjpH@G:@](),RqVJ=RDWWFn{k,D3]caO#NP#9>%Q>3H0=gQlIozMjTdJoJoCi`LcBgTZ(a4wDK?[\
K(Hinh${g_y6<>ZvOb9v,R4(]^$CF~kgez/0#jW=vU-AsrXx<s~!@!YH3(E~:mu02BV<d)!z|#N-T@<iK4D}K97>QUk2NS!tx8zZ\
(d?`_xNaNs[[IgLaMK$`FwQXE^#B@5f*&,QYl-.J9[F9o,{E9XV$$,J.Xi!!Yo[TnV]xpEXO)EF>HJWoF_Qry>c^WL{o>Jl,20c2\
NLV|*XLw(cgB7(niPN8EhmPggL!=YBHLR*G7=6D!CxeI;KRZ.p62Zb=%y+{J4$4v!!hTS1]]$@+%i6!oR7[1M-0MF^DbtB-RtxzA\
m)5t/!!{ziE6O_*R/9P&:^Cr[f-uf-=b9V.!H3bE.}+&{.()&]Nr6e<vYZP3BwPUX{Zl*gM=A49@%lEUEzQq6i+7>hX7c1B;kuCg\
[AX}?(j^IyKNpzx;WS)@G`9.v|}`9QXKlp&I|ZdA]b&_Tk);-wfW,){)i!==6|Gxv:uaL,:YPrw<_OPWy;k_D|!!t%[}Ss[Ef{fN\
0s]blIw8EWg.}Jwh/2`oo3Lel;wNEq2NjX3KEectta{,LP`Q7_Na8~1GQ]:1AcM6Sc1np],Rg/!qMtYN-AUuqE0}T_6wrjTz+]u!\
}!JA*u,OXm7]p8A)Q1@vg~6xM<jOsr0&d(iCXtk}&elExG0_5@6H?xPze}QYR7j!DOUw(]L>>wf<.VvD6UC3XIJEX`Y@}HH|hzOR\
OjVzv){+1FKW}lq`bQ|gOFI#uK(.ilv{jv>g`EOPT=f(xztsz)(K`8mtl0:[1(Med+Ht9QvLcM&(&nW!uBkj.hw$E,}%=`@Pqmc+\
aF;E+?Yr{E_]Qf2hvHjmI4OVXu>Ji3Mk/4=)oD)W/>3crcE~s)|IzU=2~!AN(aqRwPB&/`y4pEl8W$3!,va-:D(;g(?BP/G%GAFx\
b;gnk$L16da>;K0bP_vzHA{@zjfF^:qD%=p4(2/i?y?OLF;0C`ke`e`o.kLbZ!QM<3|u79Qf2GZ_bEp52BrClVbLlN{frM_md]WA\
[c&&Bo[]L;,U%C_6=|Y5_kvOiT:U+p;KLC_WP(vlZ[2SH$Mk:D%[y8ik;1r:CvJC?HaPHGbmJ+#LIf:Zg-.RApg5-DVb?k`OkF]L\
rQe~#zqM$4IKp*r#sw2_{2IB_wL4Xjgk1rj*-=DZbYSbvJ6`0)f}!y|2Z&U$3G3rV@[CK(MT4TILLLiTU/QfI!`a=N^}=jc-NWBS\
_^_@3b^/!!@WA+@1fI7TH-PnNRrS^0gKPAJ,|2hI}-Ew$,9/yU?`*W4u|EXog~7)|6g$!<uKw1kC%wnyLJ==VDRTXC]hl_o+.BU9\
xEW6f&^LE)ma18(f:S8Jmc-9N3&Gp)07XYyjB/c4odDVbo(DB~=:q.W&b-u$u+5gGSywQf$TVXS;J?26H&kb_R&SoCmztI&89p6p\
WO:yQ0sSIm7I05kD09ACMrgi31r=PcgR9zvzWI)$lZWX:<fw@[_y{ua3,7l:Agq_GqD?{5e+QM^mUmP`Wv>CA51[|1A4s8hjn(i1\
ap<}6E{>W&Aece(N2QEx-&@]Nk7CHLYu|QKMiWF9Xv@X9D0w;Kx?p{!SVu@]ZLY5_nO_OQ2~$pr),/*c*w!!Y}HqGz$Fk<I@0se(\
Lf@lc4];mV4~&TlrBVxe>CC~@;r`/I:+{uz~Zo3{1${p,raAbmE.*&ZeECR5y/Gjpz7~b~B91CH*tJNWBnhNlac73o00y^ut&hQS\
)d_4=|Z>GcY+k(K&oVTk7MG*h%90sRcCr>ZA!hf<@,l->sx-yUDy0kdNm*geuoeUI,i*es0*vGvU@J7Ue<b$mO-xTT!!!*mJF=#v\
,RtT6nvJ`!Z0{-J6E`1y4v5FSnO(HN7y$T`4D%xwTl)Kh)0G<$kG>ufZ?BQ>X8=p)wkXAJEl?xSuK3_:<^5f>Ku>EfeuI~OQ6,tf\
GROgQ.6UDUSP+&n~b@;FDI49X+a)?@{51XzV_RNL`^&0z:0.&K(]2Y{Lg.URZlWUz<iW@@[c(;,{Q]PBNyM]3yInBL]kT8{Bm)j^\
-}60;H4>HCNXL[bND`Hq)hYE0hjh_3h!S$P#[;I4umr|dT]DNvWSG|N>oDzk}[7<uztM}.M?B{{3Ps3&P|0|tqn_:qp:|+]HA9tQ\
`eaG_u})F:WFWiS|,pC]Qh)O{sHNC>Q,:ee|!0]JlMNt:D9ABeJm]=_fRNk9t%6h^bFBL:vNy??/^])rYj@agkox-ji]X/iM&sBs\
uQB)kCNl(cN6/j6VDR&E)ub!HAIqD7C+e,U@)TU^[(,BZ7TO$6;eLSA582CQM/6v+YW7s~YV<RdWF~(06n$[Hzd;S:6~.@[q4^ga\
.:yn:afPR90f:u=_}43+L6`oO=:nGm-og)ICrm<L9[fuY%#Ki)xf7M0T-?MGDFeD8/nRdUW@|9BhsoJ{JM7L?eKJlhj7,d)|:m.K\
6<`sb^+Fg]!!Mrys@punhlPs8rJ*y}nD4rj@1K>:Tac4J,5R7o+?0wvVs+n(7x3.vi`bU^*M7UJN74J*t2Wam^|O)C`Mk.Z{%q5c\
^>jG$CI6-#gQm=8WpDg2cnR!I;+>Q|:v4zR<W+<akMy>t;zT$NINE^YvA*?l_MWOdG%2&5;!gQg)(p]HRJD&%oQ4p.;o+VqmHX>[\
}OJ4]#/$Y<$1ljJO#2QQRS>bLc&G!!jYte(UG:qYsGE~AAhW<pWbf%zH@Yt!pt^P&bw17~1jXo}?MT:IZjYsy`172He51J864s8z\
`;7)Y}C{lSMG^=@}<|9P{rPhL1s[^;+X%~KM${C5BjXTM.!!k$Nv)d`Ly5TA1E;:2,G:bBU{/{*?qk]AsU`D:D-L2tv`VPWB8B#s\
?|rvViH_$Vfgj95@d2iNOT.L$f5XTUF`}hY,zDjC#5I?0-mKVX-AJqA@I2+K=M.^V3Qw`a=)/_G_$:gfTd_V0vg[nkE~LpF$$]8!\
o,n0zdn1v,`~gR`LY3?(P;2]-D,|u/PzLwLj@AD`$9|PyT%X}^I1TLDW*<B!-fb9&0l|zY2Q9>zj`=;p4+v5g,{?b{PFo}v^uK%C\
#^F!i}A._%>!q})M>-uXu:Tm<t(/=wtS_71xKF#M-AE)$EK,6`D^?p}Ks&fnwfm}{NVD5_OIAzTZ&G*A(>i^>s6W/!deK!bTw<(x\
a]UkzR6{@6;:Fdg[XfqrK+3/8+10]>vc;1{Ou5u%8Q)sx2^|es81*?U(i(!ug~$v<Y!!0l[K{OQ^0@WWDNb[7A^(&V>DDwOhG#4F\
cMFpuR:uyyWRwO5F:TaaXUB.+zkEe2,qjl$;u*=[SPYl{lx?&Anb`i6~=K86_rSadB$v[f0YcZF}2/k52&X>+H@wwk(pgf()kOsY\
Zoa}1A240tKSfarwNk{os!FlCy33iX0rA&yQYrWcw+j?ger)W$c~Qr3SF$g!o$^`ia7}es2%_Om;X(BQ#_/xi;QN[cvSPuE)`Lug\
yA7Iy3HA.Z=#&&Hf5JD:[l4#gRdD@*!Kym]g|7X<%kS!ke=FSKWYZQprlc_5ry0^]`+p]0JFgR5AtlAh*Z//hQ:-OIAe[HR.um#k\
Q^@cYZrfh(|/n5U]zk;,84Qe8NaJ*SVv@`w<=U5B38Y5$BO<#ge+8U&uh)Y<>6;jH,^Ifr*.{FqwF3:}XowfYtS?5,E.+%XdH6PM\
9sbaEO:@9USchMls8pauYBO7wq1%Q1f@MI.p$K8hqC}_E{wv2-*N/aqaG6s<^=/&EEKhR^iK6$$QIbMo}$fG-L<#+CQ@r/W-Jzhr\
m^pj|OtCMco}c:;)yVqR,`exU4k-,fNuyyhF/H](-WVhI`Pw%reIouE$EvAYY_,|GB^P#t|B?WJ>_,L,%8VB+31f;,wlGo/B.wwo\
$3(F-c8W0T{T;}no-JKW|gwBGNkrk:v~MD#kmk%9`)(5GuHV6AE/@wWnHG3ahNqkX1wYU_2(f`Q]]O[g]7[;#22E>g|TsQQeIfK%\
oF)^xpv#,U0e/|mF{}S9Mj.&$;z!13=EW&Cxsb(r@C`uh3||x-%)+usl[WlRjf__K4v$0nG|h`>tz2s&w;ThF]8vj#[s#XMU1sc4\
,*LKX_wN:B_^DK/MvD2TTYw(F{k/KPjg2:C:14iR`HvapD0!Tb$n[{z)ABN(30]|s7.]F#7NpqI:qs{9pm}OcbR+l3HW>:s}FL{z\
V(Q]$K;=eRKH!!Bk*uVXD6iAxd+8D5|6N.Bk2z=!t;K2$i?i*r<_$U4iDK]Io,^8gZ<ElBiqauqb+{}Oriy#k<>xmeuD&D1>XZ|+\
q[$]K;1~Nlo)>`<gQlGJd-%4uFF)H9K%!!qrvG>!v&)tRmD$R<1~#E_H1Kn=)OSa$>L,5^1j9+WM6Tib{a-%ZRkJwcxG*_TXT$L$\
2@R-Du{+(Ol{a`&xle=AJ7Y5*olKm]ue&F[$4LL=sIDvLJv,@TMO7Fl75o,74F|N*j7[C$},hskA:2z)lpWbI4n$DC+~[AT6K2%m\
p@.bND!!cXp}A4XL3^R8Ls@qx.sU:[_45eGJ20*3<7#2PTgr<t]Yzhf/:waO[P,C5W[`s8OrtTeG*CX3ND!ZnF=e56Y$@UyybF?{\
WW?5{_={CAAeKL:d_yKREHaf_D*@uuN(#p8;II/R/T/`nC69=l1w<w&4e>j$+@$/i~4`4=weNrv]R)&X2ba~H3DlN-dB.*>K2QGe\
2+xx+rF!SHazQzZ{f9bNXd+^=Xe9Kr(}y-9jQ-5Y1574OyzCtsuKhI|jJo}>:oHpmMZ6E9!!dN%f_S?|vgVu^xM]W|hxQmF#23(b\
)%lo;n#re))2|A4o1`%h;;o2fhw4H-%La]n6sx<0Q~2%a@&1{.C;=&JXUE7Y4wB77GDj&tGWxgbe$GfvZ.wg8IrxTys7mE.vc^hJ\
l>_2PI-xFF3m.QdZ4P1yp$7G]HY1MmE<cDkBAHQbrLdAU3PNGi%~XRhwe;H0Nc8{kVGqJ[/br*xSX#Srhj8,G*_6;RiqJJAQt1q-\
QZKK7n^X%2fQ-(4B@2tuPX`o@92!Q@:WHpfj9B&<?/.a35!79#fD`W[cyIZp2Ff.].D7D~[]eO.Qj,]H;jx-|!Lm.9]Y_gmHyN[{\
gJw*LM2WlI?KzA6/OPq(Z}Y5$l[**^lE.9`{=eJgv}Od!Nx`>jY4!!qj^{f&MG5rIBFAV>udrem&|C6b7Q1<Tv_ZxSIZoX#r(;c|\
-&2BKJCOrfMdM|S5Mj#iH{az@kQ7cWQJ<ok@yn4gl(w,:A6sju]E}y`ZRRV=X783(OU06u.:W%Y<uSixD#^#YnFy#{O5`f{_=^gw\
Krv=t.SaiCF).-xh1h=.zli;MR}=!fb9[BV:)dNne<6`,%#}V1lS3gDC}z!JVbO]Z{84rTrH9GNv9`vYtg3g5=x#rP[v5b*L!!)y\
[%9*gr|CX>?^.WzL?Ve;w%YL8kdcsu2(PCW9O#@MT:}??R5Dv07tk!omfs?KASuz?bfn@Ju_wr-9SBxMJ,1Z{TRZ2M:*H7ND4kgR";

/** 1468 endings, in the same form. */
// prettier-ignore
export const suffixes =
"\
9 9acts 9ages 9aked 9all 9ance 9anned 9are 9as :ater :aw :bbing ;bo 9cers ;cited ;ct :ddle 9di 9dnes\
s 9eans :eed 9eld 9end 8ep 9erry 8ete ;f 9ful ;gent ;gling 9ham ;hman :ian :icked ;ier 8il 9imed :in\
gs 8ip 9ished :ith 8iving 9key 9lance 9len 9light 9lla :long 9lves :men :mo 9nary 9nded 9nets 9nic :\
nk 9nor 9ntial :ody ;older 9one :ooks 9oring :ote 9over ;pel ;ps 9ral :rce 9rey 9ried 9rking :rns :r\
ship 8sal :shing 9sky ;ssion :sts :tched 9th 9tina ;tling :ts :ty :ui 9unded 9ury :v :vo ;wned 4ying\
  $#RD,|-_X2m#H6c|Y`wbRQkYv7zo|k8}P#!!!!!!!#(]!!!!!!!&:6!!!!!!!/jI!!!!!!!DS7!!!!!!!g)I!!!!!!!!!!!!!!\
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!pHW,FsvZ\
EM9wJF&x!D+[!!!!+t!)!!!!!!%E!!!!P#!!!!!!!!!$.:[;!#1)#N!!!!!!!rs%*>.:!h!!!!!!!!S!9SPlJFH}!$!!!!!&#H!!\
!!!!!!!!!!!!&?.:.:!#!!!!!!!!!!Pe5$!!gR!!!!!!!!#;0.Ic<C!!3t!!!!!!(]!!!!!!!!!!!!!!!$G&!#[;!!!!!!!!!!#P\
P%Y1!![;!!!!!!!!=f!U!!!!!!!!!!!!!-PH6.!!!!!!!!!!!!+N*%Dj!!!!!!!!!!!$)A!!!!!!!!!!!!!!!C!!!!!!!!!!!!!!\
!!/h!!!!!!!!!!!!!!!&mP(]!!!!!!!!!!!!%4_=!!!!!!!!!!!!!#(^!!!!!!!!!!!!!!!3.{!!!!!!!!!!!!!!(}!!!!!!!!!!\
!!!!!$!!!!!!!!!!!!!!!!!d!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#H!t!!!!nn!&#H!#!3!!.:!!#H!!!!!!!!_*!d$n&7!!\
!!!!!K$n!&#H!!!!!!!!!!!3!&!!!!!(!!R.!!1*!!!!!!!!!!!!Ro!!(]!+!;!!!!!!!!!%!C!!!!(]!!!!!3!!!&g_(]!!!!.R\
!K!!!!.:!!!!!!!!!!!!!!!d!#!!!!!!!!(]!!!(9SU^!!$n!!!!!!$-<@!C!!!!!!!!!!!!#H1~!d!!!!!!#(!!!+!)!1!#h03t\
9QE)!!P#!d!!!!!!!&!!!!$n!!!!!!!!!!!!!!!7!)Di*(P)!!!7!!.;!!$n!!!%!!!,!!!!(]!+!!!!!-!#!!!%@_!8!K!!:w$o\
;;!!!$!!#H!!!!!!!!!!!!.:!!!!!!#H!#!!!!!d!!!!!!!!!!!!!!!&!!!!!!!!!!!!!!!!9Q!3!!!!!!!!!!!!-M>B!235u,5!\
A$`e?Y.^3t!!!!$]&lOj3`nqtkOK&#!HvVX5&}SMH78WFC!g(]?-]X,k9A9R&-J[_*`Ic_jiHBIs6#W7dDWFh9oddxrvo]H]0K2B\
9QjY/yV/cnTKfT%LP6B!/vICHeS6C=}4:b;rb;XF+:PN8,V&X0|:EvuiBe1TV:o:pO%u_M(}{bc*m,Q05&,Juc,0[;HM%H#0q:am\
b9cJV>.%:cIfWzQ-S3r(So%L0Pm_.l[s:wEyN%ree,&3%60A(3]MjA@_k`>2or3aQo$(3#)FL?Gn3t`&,Y4M{|/2C0V[pM6vR4!5\
sBG_$s]t)qP6?O2%@(X][;<V?Fk.Has]=6gyMhfetK*]q@:QV$D.+li*6h4]$E@%!!FJPk4m+UG1Dorz,yPdRy8,MXRPuf)=*rF!\
W7:q@W)]*5oj(}+L?w*B&Kgh(*rdX)Mo-lT&_Z:^r.UW,V|}7lle)n1)Hf^f0SRwqOn83Cr;Uj6u&q4=7yP+9.)`hg{hT?}l`Je:\
_*@W(a>h11[zy1vY6iR;}ToEG122DbTT}I>}]0WA800,j6gRQ^Xm^(rRX$R=Zx4)=DR/vg>b0@YYRfyp,mH}s42y:Pw6Ta5QWX-U\
OAc.,G@c<oqfWt/ozf^B6I)9l/@M0wY+u08XiU9Qm5KUDP5O0m]fM/uRIZS&pk<EJCzB[j/uimn0G-ra6S^RR!xG%T.KPJoVX3cg\
=<T^}lm:m.aa@JE76ccVEXc`sK_X,a1AQ!P#;fN^$MSfQ*B9VO,{]hbQ^-:*sW.T,3s|e@TIa:c@b&(l.:Da:fwuW-KMu+G]U|3^\
{eD5pr`ko>,<`?kS-__%9r=nKl}|)!C.lkHGHhT}sq}cA&!@!,B$s+1&4Ke7%j9SAzL@EAoiP_u}qo3Js4dC$~PQGqJ6);&-2%P,\
3;I$)p=+K)&/!!3gM9!x2]xKN[$RYf5:[?UQHTfxOflSLjS%EC91X:0{.rTy@<SA,C>:PhPZpdsjxz>!&vS[xT7,D4zTOx-MTz_D\
;RNZ<a(^j51WRE+L#2Ul_]+S1)WIDkk.T/.FSZPqK}d:vzB_(1PtV)>e?wCdPu*&:?GrlwNLt#[6I%{}#L2*DwK7B_0e0As*{H&]\
,aP3D.Ib)pb!HT%D1>;+A66$1B+|IF)OgR]jAb^*(iSa?xQvbP-*E4?g2k#{xzd,W:hsysbuKHkF:?hi@4Pj&*V&ltPD/c;&)@[L\
7wXd6.eUYWp~SO`[t+4ac-P#i9a34#hpVKqEs%u|<a_U8MQ3Q@g((4;R?A7kCb=@TAjA^@;Hy<t9AiFTs.eY/_w-ikJ{D[Mz&,&;\
f(BUal(obj6<5?P#0Jkn(-6!/iJbCPa&q`)TrD)G{OgI^}_K_pPZ%Gb$}C/4[=[;qjQmfp`9UrdrYAn^YAGv3w43^N`0f0=}I1z8\
Z(BJJxv~uzw<WWr8,?wrNaB({GgnTOTEeD$v>,3G64JDsDKH0I1I;2gR0VAdGdAw#8qgJ%lffSy{1UV:l/&B]!Gd?T;r^tT>mMhX\
9Qh{nz:Y3Y&4W.|a2.*4a:wZRS<u&p?/?F%yD->6[#u.k..:^62ssv&(#S?fQiQ6+?+4y`BG.+CXr*h45EAn)Re!Z_IlgTU^*c!$\
nYD;Iv:aLlm4h+Cn6nu_@x2C#<G#eP`l&S%:P#+]L`+dEj.qUx;JeI/+2^!L=$EsmpCgR}D?iM5>6znA/`xO>GRJkVY#XiJZ:].z\
GM!iW.82j4H}?u3&XS?^u;1CiIjA2}}TdYkCish>34|qE*>BPEPF5NiVxK;p/19y.~EpVknW.JztC9mfjAu@/`yP@MEDQH<]G;P2\
d}e,!u9ltJ0$Zm)g7oq0AiVad7%#GB:i5F$6L]#Uh08pvlU998ny,[,0bLi]TtcpQ^Xx4(iSOI1*^Q6S3~|0^b!}:K^6rvxpWQ2L\
P#HsL7VCb4H2J`*KzEZy#XA1L!gklGvAMHvvbO.>6Tj+tdg>(-0+@Z<}VP}i,/j{V#|W.y/qTHs=?N#I;%ILSZWH,q.>sauz*(H;\
TS^-a5fF8CusdbIE].[r;*=0ji(O})>-++6XZ:#GOVPNhpO+#ebPd<WGsnD$Y%6<ydzF$jvSR=a91jeddE&cSmX0;:n>m9.3=xS1\
#1=DWMljLdwf0-[0BCo;Bc[/<y%)ZGW,R>%5i~[/}3Q9-E>2:8Dt-/s[vMIPA~m%Al!!o`]GxLGGZqz?OTB;(0j.mq?c/2ws@{[E\
lw2A,-gB:+%8H16k3Qa}:AtFh{(l_h$/XJTizYC6,O(SoV3P%!6F.6:1.:e[G,L:EUG^h;}b0EkO$gI(PGh9-XKPn!tEWxe,{}G<\
W:[;S^,RK4$m`?|uJ{-~&N5j->V;Q5:C:=GLI!sj{%7D&?P#UqUqlu[IChIcEP$;>B_6bt_6rxYAD!)GaUKnH/R8JpWGi^w=+8[6\
(?$7n+.LHZ|6Id-,),C@!ae8q^T?>OKwlArz]r0V.atTFBI#c|FD.z?_6N.eU,^Y>vz!Vqu!|ErhPC!!/?0e<jjI4qY.-ep@/@iH\
S{SA#r$F)g7F}6(;E.,~k]nJrjHU;Np<j#C|!9?FL[zyR}?yRPlRgSW8*:.a1rBhKsokDi^^^0t[KOJ>]w7$Fk-j2DuIZ-3~>+,O\
/k-gBs?.Dr=z7h0/h:!P-tPY[,7>hOJ-flg#*VF+klMj4rgt*kp{0O^fYw$@6^;!?3K@b7FY6z)i3?8Ayl2|Wdp!FB^#]G0kfQK}\
]b,lH)9Q3W`W0*%3W>BiA9T_@$nYc,lT{Z?:#q%^.TxTk8GDst[;Fm[o-y+w(I{C?/Fn*-dc<A&P1f9q;WqU/eTgp!Ao!c7k>:C{\
:Q`q,>$Wkut:IQee.LY433^2syKl1.!P]|kc!Hh)P#;dY$pt:s0UyvuhN=CXN[/YjYxX]bngU-4{PGn.h+Zb%4auohv*g2{6QJFg\
XFRT.DG?6[E1sr&&?|5k#vJn>{}B[XP#HfD*`Td[,1}b9<&W0N9G.H>pnt4B)>yVtP1acR;#VA9<]B)iF%s+mP-H!2DY8HYEqm<)\
9yy4.H%OiOeQfONmP::nOP7GY(9Q]m3d,M?c!T+vAC<x7wSC!$lIR-|oJz1_vwy/<#&`=r(]HZB%x!,3)^/#4{EWxKl2gdA|vXX`\
)CQ+5ZUww+eZ2O*9P#85v#5p0<If2.v!hnCORFvg<p1J.#nhW0uy%ldb6~dd=v%t;mF-:]19kx47Aj4F9~w}XgRyK|Pr7$n@2K;y\
m:m9UnD:/z}A7*}XRy=gl|-*&fX%M9PS:{$y;s%?SG%^Gv<NrjGEyErBaE&fv<3|&feu)4cw,>KgG+._+q}[M#(~jq?/Z+b/|:,i\
M:<DV%VUSu4>/rW9xll%[ZZmWYePc3+W<nEE%/0q.:$(2CxMptS0TXovQJ7%_.|r/bJ0+0G,ae!e&H<a,J:`-gNEyPgtL!m!;km$\
d=-Xa#B^^UmS5uou*D0Q>1C;B`5#XB.nozdPS16.@)uKc]bH6Y]8RJu{k.mH2s+K}Dh1Uxi.33H!BzgUODimm$KW!2>;/[P13ej8\
SjZj55k1YB&|E&1q,xQMxGiZ_P8l:H3tF2=^IF7Pt@1U/l;S]u:Ox=#aHJ<REKb9o^2>h2u/=vP9<JDITV6,?r)EV#fxG+2o.F7I\
JK;z,^IgG5aG{6,%$RWgmv6%!MAo_rU0Ig/N*J@(TPow^tKbGK$f6FTr3tIQgik>uI9Ho4:5<6{_-wnxXAPhl;2V5k?qbl)1laz9\
9Q&|pHM`J.ZpVM7qOl2qbJ`zYz$w_DO#yBxOHKDJPcfF=KhL!!mnT2jTaea._0y-nR5KSI5XRzsQBnmtNL1YpiN~:c}UhvF>,7^x\
_n$q,}mqTsX-qip,QQM<9QH|!rWb1J&Gl{zZbhl?!!bOt~`SA~hy7Y>k!:f2,OB+vack&#gCJ.>T]DN@FA*anU5=m5:~$l%bO#hk\
*x]*`f-13UV+.:[q:%]go1dtMa]+A[6:-ck2xOkPV%^Jkq#0PfRMXPKl+EQ.a~_oZDVh7-N){dm0J1sD4v0w@g.6]B?5vj:g]d1C\
#JEN;.Gdv|{^E<XWb[/{Mvs~h2:BU&bSP=vYkN$E0Hd+9`qQc@?J]5%>rbVGa2KUwsIr&ETND$x|^4>)|b7[-F/pL6U[9V,r#)V]\
}q^JQG1|(ND#2~P#VQqYCo&z[,SH+@y%=m5Q&^=??l0wH}II&x";

/** Costs of three states in a row, then of each tag. */
// prettier-ignore
export const transitions =
"\
IETQNNz5XPQGXLtKKRMvFJNSW:|?FWB@]GoTST[w?BFLQGyGOJEIN?uGFQOwEHCCWCvHUCJLO9vSQS_w:IDJYEs@RQEFSAsURV_w\
>LNSXO|5QXRB_LoVUT[wRDUQGO[J^GPM[Av>=BHcO<MFIMvA[KJJSEqBBLUfHDRNOM}7ITPHYKtFGMGwLNKFZNpDYTRL_4oVUYbw\
JFI:SL|?YRLKX=uMLQ_wLEPHMO~<VLO<WDuGEHPbILPQY=zEQT9ASEmTRVcwH>KNNBz>TIEFMIoGHPTwREVLUO~?]WSA^IDCP;Ew\
QHLRMEjJWWDCTKpVV[cwCEFLACiDRQAAMAlVV[cwGBHJDEf>MME?NDUVV[cw?GRSTNv7TYSC_?bVV[cwAAIRJP~6VXSG_EpVV[cw\
HDTRNM}5VQQEYLtNKTLtFJLQV:}>IUC@]HlSRUVw?DGMRCyGCMFIT>sKGSPwBHDGXBvGWFKJU9vQQNYwF@GKSEo?THDFT=sURT_w\
>LMSYOy6NXQ>_KpUTSawRFUQKO[J^UFE[CvB:H[EN<NHGL|@XKIHSEqBBMQaHBQNLMy9HRPGXJsDBMLwKMEFZMxDJQSL^5rUSXaw\
CHK?RL{;UQIIX@tIIQbtNEPIIO}AQGO<UDsEAGR]FLOOX?z?OU;APDtMQT]wF>KSP>z>UJDEOJpJKQWwOKVNNO~D]TR@XL@DI9Mw\
QHLRMEjJWWDCTKpVV[cwKEGLBC_DTR>AN@mVV[cwBFHMKBc>NRG>S@WVV[cwDFPORCp7MYOC_BbVV[cwGMSRVP~<VXSG_JpVV[cw\
I?QPLL|7WJNHOLrGGOQuFINRW9}?KVD@]FnSRT[w?@FJRFwHQOGJO>rGDQVwEHEFYCoHT@ELW:vRQRbwFF=HYEvASPDEQ=sVRU_w\
>KKSYOw6OXQA_LpVUTawLCNLTO[J^UKE[Av@9N[cN<LDJK|AYJHGRCqEEMOfGAROQMv7ETPH[JtJIPJwJLHGYKrDXUQL^4rTTWaw\
KJK9UMxB[TLL[:uPPTbwOHNBKO~@WIQ=Y?uJEGQ^ILPQY>tERQ9BTBtSPUcwG=JQQ?wASGCEKJrIKP[vRNVRUO~A]WS=^HBCE=Hw\
QHLRMEjJWWDCTKpVV[cwJEFIE@fDRR?@KAmVV[cwFBGIFDbANOD?MATVV[cwAFONRNv;TXSA_9bVV[cwG5SRVP~<VXSG_JpVV[cw\
L=PPJK};XBNIMLsEEORuFGLSV:o>LRDB]HqPORZw>EFGUFtHPNJKU:tOKTYwBGDHXCoGUGMMX8uTRQbwEGD>MDvBQPCFR?sVRR]w\
;LGSXOx7QXRC_KoVUPawR?POOL[I^FPMPEv=;I[cL;KGIHuAZMHISFtDDNMfF<PQNN}9JUOIZKtHGOLwHKEDYHvDYUOL^5rTSVbw\
FHG?SIk@YJFJV;sNLQbwMGOJJN~ARFM;YCuGCGOZGLPRY<pFQT:@NHtUQVcwG<HRP@uBTEDGMJrIJQ[wFEVRUO~F]WSJ^E<IP;Ew\
QHLRMEjJWWDCTKpVV[cwM@CKDDaFTP=BMApVV[cwAFAKLCcBOKHAT=XVV[cwEHQ<VJv=TYPD_;bVV[cwGMS6VP~<VXSG_JpVV[cw\
GCSQPMz5WOPEWLtIJPNuEIJSV9}?LVD@]HqRRTXw@CFIUEyGNPDIP<rLGSUwFJBDYFrIW@GMZ9vUSSawIIJL=FvA=RHFVCsVTX_w\
>KMRYN|7OXP?_KoUTS_wRGPKTONH^UMM[BvG5K[cN=MFLMz>[LIIUDmCDLPdEAQLPN}9JTNGZIoGELKwIGEHYFxCWQKK[6rNMT_w\
IJI9VN|?YTLK[<tQPTbwOFNEMN~AVJP;YBuGDGR_GLNQY=zDST9ATGtUQVcwF>JSR>q@SIAFLJtKLPYwRHVJNK~E]OS?QME?I<Ow\
QHLRMEjJWWDCTKpVV[cwL=?NIETFRRADIBpVV[cwAFGJIDh>OOD?PAYVV[cwDEJRTGv9QYPD];bVV[cwGMSRVP~3VXSG_JpVV[cw\
HFTQOO|4PQQFXLsOLSNvHKOSU9vAOX?B^JqQQUMw9FHMTJwEPSKKU>sNJUJwBIBFYBvDUDKKU;vURTYw@GHMY?vAGQDET>sRRV_d\
?LMTXOr6RXQ@_KsUTVJwREUQAO[J^UKM[@vE<GCKN;LEKM|A[IIJSDpCDNSeEEQLQN}9HTOE[IpKIOAwHNGEZLxBZWSK_6rVUUEw\
JKK;QNq>[UNK]:uOOU[wLEPHLO~=VKQ:YDqIGKO^=JRNY@zFQV9DRGtURWcwE?LPOCz=MKG@OHnKKRMqNIVJMN~:]TQF^L@GP>Ow\
QHLRMEjJWWDCTKpVV[cwKEFIEAmDPP=AMApVV[cw=GHMMHb<NSJ>VDXVV[cwEERSRNv6QYS@_@^VV[cwGMSRVP~<VXSG_JpVV[cw\
DGUSSO}<YR8JZMuPOVFvGLOTX9}@NXA?UGqQPR^wFHLNVJyITTBLV<u?>WZwELIJYIvGZ<EJO9vUTVbwIGFJY:v?MTCEVBsVTX_w\
@GQTYO|8UYI@_DsVCWawRFUQKOLJ^UEH[EvJ6H[cQCQKON|E[PDLX>tB:RYkLGTQSN}?OVRK]LtLJRPwMNNLZNxEZWSM_3rVUYbw\
IHH8WN|?[UOE]?uQIWbwPDSLQO~BYIF;[GuH?CXfMMRRY?zGUV5GWItURWcwKBBRRBbDXI=GPGELKS[wRNVRUO~F]WSJ^MLIP?Ow\
QHLRMEjJWWDCTKpVV[cwJFFLDATDSU;BOBpVV[cwL?GICEl@RTC@NCQVV[cwIJ>S>Nv?HYSA_AIVV[cwG=SR@P~7VXSG_JpVV[cw\
K=QNMM}8WLPGUKtFHPQvEKOSW:|>LWE?^HnTST^wBAEIQFxGQNEJP<tFEQYwDHBCXEqIVCMMU9tTRQbwBHGJYBt;QQDES?sVRU_w\
?KMSYN|5PXRA_LpVUQ_wRFUMPJ[J^UPM[7vG=J[cN=MEHL|AZLJISDrABLWfIBRNLN}:IRQG[KoAALKwGNKIYNt?VVRK_5jVUWbw\
LIJ:VN|B[TFG[:uONRbwNFPGMO~AVKO9WCsHEITbGLONY<wENT;CRApTQUcwG<IRR@vBRGDEKJqHJQ]wOJQMON~:]SSFZKHCH=Lw\
QHLRMEjJWWDCTKpVV[cwJEGKBBgCRR@@N?iVV[cwHAGGEDgALND?NCUVV[cwBCRSQNr8SYRC_=bVV[cwAJPOPO~5UWQF^FhVV[cw\
GETQON}5VQREYLqMMSNvGJPSX9}@BXD@^JfTTV]w>CHJTFyFOQEHS=uJHRQwFGBCXDvITENKT9mRRR^wDHFHYCnB=SGCT@jUSW_w\
CJNSSO|7SVR:]MsNPT]wRKUQTO[=^UPM[<vJ?N>cL<IGJL{AZLJJTDrCCKVcF=PNOK};INPFWJtEFMNwHMIIZNx@EVSK]5rVUXbw\
LKI:VN|C[UOL]8iQPPbwJFQIMO~<RNO=YCqIFENbGKOOY>zELV:?WCtURWcwG=JRS@o?OHCEMJtKLPZnRNVRUC~F]WSD^M@?G;Ow\
QHLRMEjJWWDCTKpVV[cwKDFJDAmEBSBAPAlVV[cwIDHIGCgBBQF=QCVVV[cwFHTSRNv6AYRD_DbVV[cwGMSRVP~3VXSG_JpVV[cw\
HCRRNM}6ULOHSLuIIPMvGFOSW:}>NSCB]GqOPNQw?DGIUEvGNPIJT9uLJTTwAGDHXBkFVFKLY9vSQRawHIHAYAv@UTB=RDsVTN_w\
<KISYNs6QXQBZLoUTS[wMBUQKDQH^UGF[>vA=K[cN=MDIM|@[ILJSDrBCLRjEBQOOI}:BRPGYKtFHNFwLLICZLjDZURL_4rVUY_w\
GHH>TI|?[OEIV>uIHR_jNERKMO~>SMQ9YEuJFJPbKMORY@zDQV8CHEtQLT[wG>IRP>v@TJBFLJrILR[vRJVLHO~B]QSD^I:GM>Ow\
QHLRMEjJWWDCTKpVV[cwMBEJBD[EUR>@MApVV[cwCFILKDd=OSH=T@YVV[cwCB;SVNv>TYKD_?bVV[cwGMSRVP~<VXSG_JpVV[cw\
GDTPNNz5UNQHWLtKKRNvGHMRT9y?LWCA[GeOOPYwAEHETIwHRQILT8uJISUwEIBDXCoHUALMY9uTRRbwEIHJYBvARM=CR>sTRU_w\
?KKQWNu6QXR@_HsRSN]wRAUQTO[J^FPM[<vA<IIcN=LDHMyA[HLJSEqBBMTaDEROPN}7ITRG]KtKIOAwKMIEZLlDYQRL^4rUUXaw\
LKJ9UN|C[UNL[9uPPTbwOGOALOw>TLQ<[ApKGHPaILONX>zFQT8CRBtTPTcwG>IPR?tBSFBFKJrGIQ]vRGJEUO~CKWSE^G>IH;Ow\
QHLRMEjJWWDCTKpVV[cwLCEKBCeESQ>@MApVV[cwEEGEHCf@OPB?OBVVV[cwFDIKGJv;TYN<_@bVV[cwGMSRBP~:VXF?_<pVV[cw\
ICROOM}6VONEUJuKJROvGJOSX;}@IWF;^HfTTS]wCDGHRHyHRQHKJ8sKHSXwFIBDXEvIVBNMY8uUSQbwDIILYAvAQSD:UBoVSV_w\
?LLRXN|6PWRA]IsVTK^wREUGTOIJ^UPB[?vA=FIcN>MDIL{@ZJJETCqBCLTfJARMNF}<LQQHWJqC=KLsCMKJYNt:SURE_9mUUQbw\
KII:VNuB[TMK[:uNMMawLEOGKO{@VJQ=XBsGAGU^JLPPY=sFNV:@RBtTRVcwH>JQS?uBRHCDJJrEIP[uRFVRUO~=SKOF^ICHE;Lw\
QHLRMEjJWWDCTKpVV[cwKEGJE@kDOS@>Q@lVV[cwKFKJJFhCJRH7TDXVV[cwHHTRUMk=TYS7_?aVV[cw@LOQUO~5NXR@_FpVV[cw\
IBSOPK}6VPQEXLuLJSMvFHKSV9}>JWDA_GqQQSYw@CHKUDyGHQEGN>uKDSWwEHC@YDvGXFJKY9vTSQbwFI=KYDv?UQAER@sRPX_w\
?LNRYO|6OYQ>_LnVUSawRKUETO[J^UEM[EvJ7DGcN=L@KM|@XLLGVCtDENScIARKON}:JQQG[HtCAKLwFGBHXExCVVKL]7rVKX_w\
KKK8UNtA[UNL];tQPTbwOIN>LO~ATHQ=[?uMGFT[JLOQY=zDPR9@WFtUQRcwF?KRQ?z=UIDEOKoIKRYwRNVAHG~B]WS:^MLIP?Ow\
QHLRMEjJWWDCTKpVV[cwL@EFECeFSS@AJ@pVV[cwDEIMM?f@NS@>MFYVV[cwIJTSVNv?TYSD_5bVV[cwGMSRVP~<VXSG_JpVV[cw\
IASQML|6XNOGSLtJJROvFGNSU9|?LUD@[HnQPR]w?>EMNEvGLMGJPArGGQWvCHCDXBqFVDKLN:vUQP_wDIFIYDv?RPDER:sURU_w\
>LMTYNz6OXQA_LpVURawR@UOIOUJ^ONMRDv?:G[PN;MHHLz@ZJJIQFpCDNSaEAQPOM}8DRQG[KrIHNKwLMKCYNpDYTRL^4nTTXbw\
FCI=RJx=XNKKV?tJKQbuNCOHLM~@RFO<QDuGEFS[HIMPX=vAPU<APFqQNOcwG<JRO@uATIEEMJrHJQUwRIQOLO~B]OSA^J<EJ=Lw\
QHLRMEjJWWDCTKpVV[cwJEFIBB_DSR?AM@kVV[cwEBGKGA^ANOC>ODVVV[cwG>OSMKp:TXOD_<bVV[cwDASEVH~:VFI>_JpVV[cw\
MCMSSO}5YRLGZMuPJIMvIIMTX:}@JXD<_KNUTW^wFHD@VJyITT@LF=uOKFZwFGC@YAvIZ@ON[:vUTVbwFFLOYDWAUTC=VA@VTX_w\
BMJTYI|6UYS?_MNVULawRKUQTO[J^UPM[EvJ?N[cN>NILM|@ZLLIUEdDC?WkLGTQS@}:OVRC]LFLBEPw@NNLZNx@ZKSM_5rVUYbw\
MKO:WN|D[UO=];uQQWbwOELEMO~@YGR@V>[ECIPfMMRRYCz@DV6GWItURWcwJ>OSI?zCXBAEREtKLU_wMMVQSM~AYVSH^LCEN7Iw\
QHLRMEjJWWDCTKpVV[cwGHIKE>[DOSBAP?OVV[cwLHNNMIlEQTK@VG7VV[cwHJTSVMv>TYSC_D6VV[cwGMSRVP~<VXSG_JpVV[cw\
H?SNRJ}7XRQBYLpPKJSvFJMSW9}?HXE?^GoUSV^wCCEIVEnGORCGN@qO=VYwHKIIYDvGYB<HU:nUTTawGDDLY@jBSR=BKDpVMU_w\
?LMQYOz6NYQ>_KpVTUawOKUOTNTJ^UMKZ>vJ6I[cOAOENM|AVLJ<XDtICJSkE@SKSN}9MVQF]JmLIAHwHKCEZBxAUPHJR8rVUWbw\
KKH8VMzB[UML[;tQPVbwNELCMO|@SJP=Z@tMFET_IKLQY=uDQS9@UFoUQUcwI<IRQ>vBTKCBMKlNLM[wRNVQUO~C]TS=^KDIL8Ow\
NCEPF?cHRT><NGkVV[cwNIMOJGmGUUFFUFpVV[cwLINNNIlERTKBWHYVV[cwIJTSVNv?TYSD_DbVV[cwGMSRVP~<VXSG_JpVV[cw\
I@RQJMx7WOPEWLuNHRLpEHKRV:z>JWD@^GoUSUZwBBEKTDrGMQDHK>uKCSVwFIBDYDvIUCILR9vUTRawEFDIYAn@PP>CNApURT_w\
>KMSYO|7NXQ>_KqVTU_wRJSKRNUI^UMMZ>vB7K[cN=NEEK|?XOKFVCqHBONfIASMPN};LUOHZItA@MJwIHDGZEqCTPNJV6nVUW_w\
KKJ9VM|B[ULK[9uQQUawOIOFKO|CULR<[=uKDENbHKKOY>uDOQ:BREoRHTcwG=KSR?yBQJC@JJqMLQ[wRMROPM~D]RS?^LJ?A<Ow\
QHLRMEjJWWDCTKpVV[cwNIMOJGmGUUFFUFpVV[cwLINNNIlERTKBWHYVV[cwIJTSVNv?TYSD_DbVV[cwGMSRVP~<VXSG_JpVV[cw\
ICTRKNt6WOQHWLuJICMvFILSV9x?KVD?^GqTSQ[w?CEJSEuGNOFIM>uMFLVwFIBCXDvIVAHLV:vUSPbwEGDIYAjAQNACM?sVNH_w\
=KJRYNx7OXQ@_KoVTQ^wRISNPLVJ^UML[BvB7A[cN>NHKKv?WMJHVEkDDAPjHBRONN}:KSPGWJqDAEJwHJFHZHxCVQOKY5lUUX_w\
KJI8VM|BZQKKZ<uPOP^wOGMFMN~BRIQ;YAtIEEMcIKNOY>zDQP9APDtUQTcwG>IRQ?tASHDDMJpKLHWwQMVRQO~D[WSH]LFBL6Lw\
QHLRMEjJWWDCTKpVV[cwNIMOJGmGUUFFUFpVV[cwLINNNIlERTKBWHYVV[cwIJTSVNv?TYSD_DbVV[cwGMSRVP~<VXSG_JpVV[cw\
GDSQNN}5VQQDYLrKIPQvIDQPT@s=QWJD[IqNNQ;w?CKNRJyBRRLJV<uJGPDwGCGGVIvBZGOKX=vJGGCwIJLOYGvASTHFVEsSRV7w\
DLOPWO|;UXSE]LsOOQ8wREUHTO[J^UPM[BvJ9<JcJ@PJLM|8[OMGWFrGFNKiIDRONN}8NPQGZKtDCKJwMDNLZNxEZWSM_5rVUYBw\
KIOATN|=[SNG]@uMMM;wNGQILO~<XMQ?YDuG?EPeMMRRYCzGUV:GW8tURWcwFAMRODz9VMIBQJoJJMUwPMVRTN~EZVSI^MJHP;8w\
QHLRMEjJWWDCTKpVV[cwNIMOJGmGUUFFUFpVV[cwLINNNIlERTKBWHYVV[cwIJTSVNv?TYSD_DbVV[cwGMSRVP~<VXSG_JpVV[cw\
GDTROO}4WRRHZKuOLVKvILOTX;}@LXF:_FqUTWTw;HFLVJyCTTJJV=uOKQDwFEDAYEvIZDON[8vKNVbwDHIIYAv;UNDAV@SVTX_w\
@MQTYO|8UYS9_MsVUWawRKUQTO[J^UPM[EvJ?N[cO<MEIM|@ZHLIREtBCMUiFGTQSN}:GVRD]GtAILCwMNNLZNxEZWSM_3rVUYbw\
MKO:WN|A[UGM]:uQQIJwOFRING~@WMR8[FuKHKPfMMR;YCzGUV8GWItURWcwF>LPNCz<UFHGPJtDJPWwRNVRU;~F]WSJ^MLIP7Ow\
QHLRMEjJWWDCTKpVV[cwNIMOJGmGUUFFUFpVV[cwLINNNIlERTKBWHYVV[cwIJTSVNv?TYSD_DbVV[cwGMSRVP~<VXSG_JpVV[cw\
EAIGLBq=PKFARAi";
